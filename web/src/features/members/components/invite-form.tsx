import { useState } from 'react';
import { Banner } from '../../../components/feedback/banner';
import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useRoleName } from '../../../lib/vocabulary/vocabulary';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import { InviteMember } from '../api/members-query';
import { memberMessages } from '../messages';

const errorsOf = (data: { inviteMember: { errors: WriteError[] } }) => data.inviteMember.errors;

/** Asks somebody to join by e-mail. */
export function InviteForm({ roles }: { roles: string[] }) {
  const t = useMessages(memberMessages);
  const nameOf = useRoleName();
  const write = useWrite(InviteMember, errorsOf);
  const [invited, setInvited] = useState<string>();
  const form = useForm<{ email: string; roles: string[] }>({
    initial: { email: '', roles: [] },
    validate({ email, roles: chosen }) {
      const found: FormErrors = {};
      if (!/^\S+@\S+\.\S+$/.test(email.trim())) found.email = t.enterEmail;
      if (chosen.length === 0) found.roles = t.chooseRole;
      return found;
    },
    async send({ email, roles: chosen }) {
      const { errors } = await write({ input: { email: email.trim(), roles: chosen } });
      if (errors.length > 0) return toFormErrors(errors, { email: 'email', roles: 'roles' });
      setInvited(email.trim());
      form.reset();
      return undefined;
    },
  });
  return (
    <section>
      <h2 className="govuk-heading-m">{t.invite}</h2>
      {invited !== undefined && (
        <Banner kind="success" key={invited}>
          <p className="govuk-notification-banner__heading">{t.invited(invited)}</p>
        </Banner>
      )}
      <Form form={form} submitLabel={t.sendInvitation} label={t.invite}>
        <TextField name="email" label={t.email} type="email" value={form.values.email} onChange={(value) => form.set('email', value)} />
        <CheckboxesField
          name="roles"
          label={t.roles}
          hint={t.rolesHint}
          values={form.values.roles}
          options={roles.map((role) => ({ value: role, label: nameOf(role) }))}
          onChange={(value) => form.set('roles', value)}
        />
      </Form>
    </section>
  );
}
