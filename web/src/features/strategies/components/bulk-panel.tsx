import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { ACTION_STATUSES, type ActionStatus, statusMessages } from '../../../lib/vocabulary/vocabulary';
import { useMoveAction } from '../../../lib/writes/use-move-action';
import type { WriteError } from '../../../lib/writes/write';
import type { Plan } from '../api/strategy-query';
import { strategyMessages } from '../messages';

interface BulkPanelProps {
  plan: Plan;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onTold: (what: string) => void;
}

/** One status for many actions. What cannot be changed stays selected and says why. */
export function BulkPanel({ plan, selected, onSelect, onTold }: BulkPanelProps) {
  const t = useMessages(strategyMessages);
  const statuses = useMessages(statusMessages);
  const move = useMoveAction();
  const form = useForm<{ status: ActionStatus; note: string }>({
    initial: { status: 'ON_TRACK', note: '' },
    async send({ status, note }) {
      const failed = new Set<string>();
      const why = new Map<string, WriteError>();
      for (const objective of plan.objectives) {
        // Each change moves the objective on, so the next one starts from there.
        let version = objective.version;
        for (const action of objective.actions.filter(({ id }) => selected.has(id))) {
          const moved = await move({ id: action.id, version, status, note });
          version = moved.version ?? version;
          if (moved.errors.length > 0) {
            failed.add(action.id);
            for (const error of moved.errors) why.set(error.message, error);
          }
        }
      }
      const done = selected.size - failed.size;
      onTold(failed.size === 0 ? t.bulkSaved(done) : t.bulkPartly(done, failed.size));
      onSelect(failed);
      return failed.size === 0 ? undefined : toFormErrors([...why.values()], { status: 'status', note: 'note' });
    },
  });

  return (
    <section className="app-panel" aria-label={t.bulkTitle}>
      <p className="govuk-body govuk-!-font-weight-bold">
        {t.selected(selected.size)}{' '}
        <button type="button" className="app-link-button" onClick={() => onSelect(new Set())}>
          {t.clearSelection}
        </button>
      </p>
      <Form form={form} submitLabel={t.apply} label={t.bulkTitle}>
        <SelectField
          name="status"
          label={t.newStatus}
          value={form.values.status}
          options={ACTION_STATUSES.map((status) => ({ value: status, label: statuses[status] }))}
          onChange={(value) => form.set('status', value as ActionStatus)}
        />
        <TextField
          name="note"
          label={t.note}
          hint={t.noteHint}
          rows={2}
          value={form.values.note}
          onChange={(value) => form.set('note', value)}
        />
      </Form>
    </section>
  );
}
