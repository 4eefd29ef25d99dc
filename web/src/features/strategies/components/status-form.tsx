import { useState } from 'react';
import { ConflictPanel } from '../../../components/feedback/conflict-panel';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { ACTION_STATUSES, type ActionStatus, statusMessages } from '../../../lib/vocabulary/vocabulary';
import { useMoveAction } from '../../../lib/writes/use-move-action';
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

/** The status of one action and why. A change by somebody else in the meantime is shown beside one's own before anything is saved. */
export function StatusForm({ action, onStale, onCancel, onSaved }: StatusFormProps) {
  const t = useMessages(strategyMessages);
  const statuses = useMessages(statusMessages);
  const move = useMoveAction();
  // The version that was read when the form was opened: what comes later is somebody else's.
  const [version, setVersion] = useState(action.version);
  const [conflict, setConflict] = useState(false);

  async function save(values: { status: ActionStatus; note: string }, against: number): Promise<FormErrors | undefined> {
    const { errors } = await move({ id: action.id, version: against, ...values });
    if (isConflict(errors)) {
      onStale();
      setConflict(true);
      return undefined;
    }
    if (errors.length > 0) return toFormErrors(errors, { status: 'status', note: 'note' });
    onSaved();
    return undefined;
  }

  const form = useForm({ initial: { status: action.status, note: '' }, send: (values) => save(values, version) });

  if (conflict) {
    return (
      <ConflictPanel
        rows={[
          { label: t.status, theirs: statuses[action.status], mine: statuses[form.values.status] },
          { label: t.note, theirs: action.statusNote ?? '', mine: form.values.note },
        ]}
        busy={form.busy}
        onKeepMine={() => {
          setConflict(false);
          setVersion(action.version);
          void save(form.values, action.version);
        }}
        onTakeTheirs={onCancel}
      />
    );
  }
  return (
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
  );
}
