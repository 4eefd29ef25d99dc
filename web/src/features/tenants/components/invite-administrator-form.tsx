import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import { InviteAdministrator } from '../api/tenants-query';
import { tenantMessages } from '../messages';

const errorsOf = (data: { inviteTenantAdministrator: { errors: WriteError[] } }) => data.inviteTenantAdministrator.errors;

/** Invites the first administrator of an organisation. */
export function InviteAdministratorForm({ tenantId, onInvited }: { tenantId: string; onInvited: () => void }) {
  const t = useMessages(tenantMessages);
  const write = useWrite(InviteAdministrator, errorsOf);
  const form = useForm({
    initial: { email: '' },
    validate: (values): Record<string, string> => (/^\S+@\S+\.\S+$/.test(values.email.trim()) ? {} : { email: t.enterEmail }),
    async send(values) {
      const { errors } = await write({ input: { tenantId, email: values.email.trim() } });
      if (errors.length === 0) {
        form.reset();
        onInvited();
      }
      return toFormErrors(errors, { email: 'email' });
    },
  });
  return (
    <Form form={form} submitLabel={t.sendInvitation} label={t.invite}>
      <TextField
        name="email"
        type="email"
        label={t.email}
        value={form.values.email}
        onChange={(value) => form.set('email', value)}
        autoComplete="off"
      />
    </Form>
  );
}
