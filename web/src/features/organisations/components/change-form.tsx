import { Form } from '../../../components/forms/form';
import { RadiosField } from '../../../components/forms/radios-field';
import type { FormErrors } from '../../../lib/forms/use-form';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { changeTenant, type Tenant } from '../../../lib/session/session';
import { organisationMessages } from '../messages';

interface ChangeFormProps {
  /** Those that can be gone to. */
  tenants: Tenant[];
  onChanged: () => void;
}

/** Chooses where to go on. */
export function ChangeForm({ tenants, onChanged }: ChangeFormProps) {
  const t = useMessages(organisationMessages);
  const form = useForm({
    initial: { tenant: '' },
    validate: (values): FormErrors => (values.tenant === '' ? { tenant: t.chooseOne } : {}),
    async send({ tenant }): Promise<FormErrors | undefined> {
      try {
        if (!(await changeTenant(tenant))) return { tenant: t.gone };
      } catch {
        return { form: t.failed };
      }
      onChanged();
      return undefined;
    },
  });
  return (
    <Form form={form} submitLabel={t.proceed}>
      <RadiosField
        name="tenant"
        label={t.choose}
        hint={t.hint}
        value={form.values.tenant}
        options={tenants.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => form.set('tenant', value)}
      />
    </Form>
  );
}
