import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { lines } from '../../../lib/forms/texts';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { RegisterClient } from '../api/clients-query';
import { memberMessages } from '../messages';

const errorsOf = (data: { registerApiClient: { errors: WriteError[] } }) => data.registerApiClient.errors;

/** Lets a program in, for a while and for a purpose. */
export function RegisterClientForm() {
  const t = useMessages(memberMessages);
  const write = useWrite(RegisterClient, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { subject: '', name: '', scopes: '', expires: '' },
    validate(values) {
      const found: FormErrors = {};
      if (values.subject.trim() === '') found.subject = t.enterSubject;
      if (values.name.trim() === '') found.name = t.enterName;
      if (lines(values.scopes).length === 0) found.scopes = t.enterScopes;
      if (toDay(values.expires) === undefined) found.expires = t.enterExpiry;
      return found;
    },
    async send(values) {
      const input = {
        subject: values.subject.trim(),
        name: values.name.trim(),
        scopes: lines(values.scopes),
        expires: toDay(values.expires) ?? '',
      };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) form.reset();
      return toFormErrors(errors, { subject: 'subject', name: 'name', scopes: 'scopes', expires: 'expires' });
    },
  });
  const { values, set } = form;
  return (
    <section>
      <h2 className="govuk-heading-m">{t.register}</h2>
      <Form form={form} submitLabel={t.registerIt} label={t.register}>
        <TextField name="subject" label={t.subject} value={values.subject} onChange={(value) => set('subject', value)} />
        <TextField name="name" label={t.clientName} value={values.name} onChange={(value) => set('name', value)} />
        <TextField
          name="scopes"
          label={t.scopes}
          hint={t.scopesHint}
          rows={3}
          value={values.scopes}
          onChange={(value) => set('scopes', value)}
        />
        <DateField
          name="expires"
          label={t.expires}
          hint={t.dateExample}
          value={values.expires}
          onChange={(value) => set('expires', value)}
        />
      </Form>
    </section>
  );
}
