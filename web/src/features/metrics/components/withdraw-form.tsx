import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type ObservationView, WithdrawObservation } from '../api/metric-query';
import { metricMessages } from '../messages';

const errorsOf = (data: { withdrawObservation: { errors: WriteError[] } }) => data.withdrawObservation.errors;

interface WithdrawFormProps {
  metricId: string;
  observation: ObservationView;
  onWithdrawn: () => void;
}

/** Takes the figures of a period out, with a reason. */
export function WithdrawForm({ metricId, observation, onWithdrawn }: WithdrawFormProps) {
  const t = useMessages(metricMessages);
  const write = useWrite(WithdrawObservation, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { note: '' },
    validate: ({ note }): Record<string, string> => (note.trim() === '' ? { note: t.enterWhy } : {}),
    async send({ note }) {
      const input = { metricId, period: { start: observation.periodStart, end: observation.periodEnd }, note: note.trim() };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onWithdrawn();
      return toFormErrors(errors, { note: 'note' });
    },
  });
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{t.withdraw}</span>
      </summary>
      <div className="govuk-details__text">
        <p className="govuk-body">{t.withdrawText}</p>
        <Form form={form} submitLabel={t.withdraw} label={t.withdraw}>
          <TextField name="note" label={t.withdrawWhy} value={form.values.note} onChange={(value) => form.set('note', value)} />
        </Form>
      </div>
    </details>
  );
}
