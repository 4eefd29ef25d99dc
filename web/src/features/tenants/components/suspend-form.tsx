import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { SuspendTenant } from '../api/tenants-query';
import { tenantMessages } from '../messages';

const errorsOf = (data: { suspendTenant: { errors: WriteError[] } }) => data.suspendTenant.errors;

interface SuspendFormProps {
  tenant: { id: string; version: number };
  onSuspended: () => void;
}

/** Shuts an organisation's people and programs out. */
export function SuspendForm({ tenant: { id, version }, onSuspended }: SuspendFormProps) {
  const t = useMessages(tenantMessages);
  const write = useWrite(SuspendTenant, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { reason: '' },
    validate: (values): Record<string, string> => (values.reason.trim() === '' ? { reason: t.enterReason } : {}),
    async send(values) {
      const input = { id, version, reason: values.reason.trim() };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onSuspended();
      return toFormErrors(errors, { reason: 'reason' });
    },
  });
  return (
    <Form form={form} submitLabel={t.suspend} label={t.suspend}>
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
