import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import type { WriteError } from '../../../lib/writes/write';
import { objectiveMessages } from '../messages';

/** An action as it is typed. */
export interface ActionValues {
  title: string;
  owners: string;
  due: string;
  output: string;
  outcome: string;
}

export const NO_ACTION: ActionValues = { title: '', owners: '', due: '', output: '', outcome: '' };

const PLACES = {
  'details.title': 'title',
  'details.owners': 'owners',
  'details.due': 'due',
  'details.output': 'output',
  'details.outcome': 'outcome',
};

interface ActionFormProps {
  initial: ActionValues;
  submitLabel: string;
  draft: string;
  send: (values: ActionValues) => Promise<readonly WriteError[]>;
  onCancel: () => void;
}

/** What is to be done, by whom and by when. */
export function ActionForm({ initial, submitLabel, draft, send, onCancel }: ActionFormProps) {
  const t = useMessages(objectiveMessages);
  const form = useForm({
    initial,
    draft,
    validate({ title, due }) {
      const found: FormErrors = {};
      if (title.trim() === '') found.title = t.enterAction;
      if (due !== '' && toDay(due) === undefined) found.due = t.enterDue;
      return found;
    },
    send: async (values) => toFormErrors(await send(values), PLACES),
  });
  const { values, set } = form;
  return (
    <Form form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField name="title" label={t.fieldTitleAction} rows={3} value={values.title} onChange={(value) => set('title', value)} />
      <TextField
        name="owners"
        label={t.fieldOwners}
        hint={t.oneALine}
        rows={3}
        value={values.owners}
        onChange={(value) => set('owners', value)}
      />
      <DateField name="due" label={t.fieldDue} hint={t.dueHint} value={values.due} onChange={(value) => set('due', value)} />
      <TextField
        name="output"
        label={t.fieldOutput}
        hint={t.optional}
        rows={2}
        value={values.output}
        onChange={(value) => set('output', value)}
      />
      <TextField
        name="outcome"
        label={t.fieldOutcome}
        hint={t.optional}
        rows={2}
        value={values.outcome}
        onChange={(value) => set('outcome', value)}
      />
    </Form>
  );
}
