import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { RequestDeletion } from '../api/tenants-query';
import { tenantMessages } from '../messages';

const errorsOf = (data: { requestTenantDeletion: { errors: WriteError[] } }) => data.requestTenantDeletion.errors;

/** Asks for everything to be deleted; nobody does so by a slip of the hand. */
export function DeleteForm({ tenant, onRequested }: { tenant: { name: string; version: number }; onRequested: () => void }) {
  const t = useMessages(tenantMessages);
  const write = useWrite(RequestDeletion, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { confirm: '' },
    validate: (values): Record<string, string> => (values.confirm.trim() === tenant.name ? {} : { confirm: t.notTheName }),
    async send() {
      const { errors } = await write({ input: { idempotencyKey: keyOf(tenant.version) } });
      if (errors.length === 0) onRequested();
      return toFormErrors(errors, {});
    },
  });
  return (
    <Form form={form} submitLabel={t.requestDeletion} warns label={t.deleteTitle}>
      <TextField
        name="confirm"
        label={t.confirm}
        hint={t.confirmHint(tenant.name)}
        value={form.values.confirm}
        onChange={(value) => form.set('confirm', value)}
      />
    </Form>
  );
}
