import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { WithdrawPublication } from '../api/publication-query';
import { publicationMessages } from '../messages';

const errorsOf = (data: { withdrawPublication: { errors: WriteError[] } }) => data.withdrawPublication.errors;

/** Takes the public pages away. */
export function WithdrawForm({ version, onWithdrawn }: { version: number; onWithdrawn: () => void }) {
  const t = useMessages(publicationMessages);
  const write = useWrite(WithdrawPublication, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { reason: '' },
    validate: (values): Record<string, string> => (values.reason.trim() === '' ? { reason: t.enterReason } : {}),
    async send(values) {
      const input = { version, reason: values.reason.trim() };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onWithdrawn();
      return toFormErrors(errors, { reason: 'reason' });
    },
  });
  return (
    <Form form={form} submitLabel={t.takeBackIt} label={t.takeBack}>
      <TextField
        name="reason"
        label={t.reason}
        hint={t.reasonHint}
        value={form.values.reason}
        onChange={(value) => form.set('reason', value)}
      />
    </Form>
  );
}
