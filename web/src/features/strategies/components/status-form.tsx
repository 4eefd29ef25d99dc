import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { ACTION_STATUSES, type ActionStatus, statusMessages } from '../../../lib/vocabulary/vocabulary';
import { useMoveAction } from '../../../lib/writes/use-move-action';
import { useVersionedEdit } from '../../../lib/writes/use-versioned-edit';
import { isConflict } from '../../../lib/writes/write';
import type { PlanAction } from '../api/strategy-query';
import { strategyMessages } from '../messages';

interface StatusFormProps {
  action: PlanAction;
  /** Asks for the plan anew, so that the saved version can be shown. */
  onStale: () => void;
  onCancel: () => void;
  onSaved: () => void;
}

interface Chosen {
  status: ActionStatus;
  note: string;
}

/** The status of one action and why. A change by somebody else in the meantime is shown beside one's own before anything is saved. */
export function StatusForm({ action, onStale, onCancel, onSaved }: StatusFormProps) {
  const t = useMessages(strategyMessages);
  const statuses = useMessages(statusMessages);
  const move = useMoveAction();
  const edit = useVersionedEdit<PlanAction, Chosen>({
    thing: action,
    onStale,
    onSaved,
    write: async (chosen, against) => (await move({ id: action.id, version: against.version, ...chosen })).errors,
  });
  const form = useForm<Chosen>({
    initial: { status: action.status, note: '' },
    async send(chosen) {
      const errors = await edit.send(chosen);
      return isConflict(errors) ? 'kept' : toFormErrors(errors, { status: 'status', note: 'note' });
    },
  });

  return (
    <>
      {edit.mine !== undefined && (
        <ConflictPanel
          rows={[
            { label: t.status, theirs: statuses[action.status], mine: statuses[edit.mine.status] },
            { label: t.note, theirs: action.statusNote ?? '', mine: edit.mine.note },
          ]}
          busy={edit.busy}
          problems={edit.problems}
          onKeepMine={edit.keepMine}
          onTakeTheirs={onCancel}
        />
      )}
      <Form form={form} submitLabel={t.save} onCancel={onCancel} label={t.changeOf(action.title)}>
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
    </>
  );
}
