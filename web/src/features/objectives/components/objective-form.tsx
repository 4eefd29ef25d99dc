import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import type { WriteError } from '../../../lib/writes/write';
import { objectiveMessages } from '../messages';

/** An objective as it is typed. */
export interface ObjectiveValues {
  title: string;
  description: string;
  outcome: string;
  leads: string;
  answers: string;
  due: string;
}

export const NO_OBJECTIVE: ObjectiveValues = { title: '', description: '', outcome: '', leads: '', answers: '', due: '' };

const PLACES = {
  'details.title': 'title',
  'details.description': 'description',
  'details.outcome': 'outcome',
  'details.leads': 'leads',
  'details.seniorResponsibleRole': 'answers',
  'details.due': 'due',
};

interface ObjectiveFormProps {
  initial: ObjectiveValues;
  submitLabel: string;
  draft: string;
  send: (values: ObjectiveValues) => Promise<readonly WriteError[]>;
  onCancel: () => void;
}

/** What an objective wants, who leads it, and by when. */
export function ObjectiveForm({ initial, submitLabel, draft, send, onCancel }: ObjectiveFormProps) {
  const t = useMessages(objectiveMessages);
  const form = useForm({
    initial,
    draft,
    validate({ title, due }) {
      const found: FormErrors = {};
      if (title.trim() === '') found.title = t.enterTitle;
      if (due !== '' && toDay(due) === undefined) found.due = t.enterDue;
      return found;
    },
    send: async (values) => toFormErrors(await send(values), PLACES),
  });
  const { values, set } = form;
  return (
    <Form form={form} submitLabel={submitLabel} onCancel={onCancel}>
      <TextField name="title" label={t.fieldTitle} rows={2} value={values.title} onChange={(value) => set('title', value)} />
      <TextField
        name="description"
        label={t.fieldDescription}
        hint={t.optional}
        rows={3}
        value={values.description}
        onChange={(value) => set('description', value)}
      />
      <TextField
        name="outcome"
        label={t.fieldOutcome}
        hint={t.optional}
        rows={3}
        value={values.outcome}
        onChange={(value) => set('outcome', value)}
      />
      <TextField
        name="leads"
        label={t.fieldLeads}
        hint={t.oneALine}
        rows={3}
        value={values.leads}
        onChange={(value) => set('leads', value)}
      />
      <TextField name="answers" label={t.answers} hint={t.optional} value={values.answers} onChange={(value) => set('answers', value)} />
      <DateField name="due" label={t.fieldDue} hint={t.dueHint} value={values.due} onChange={(value) => set('due', value)} />
    </Form>
  );
}
