import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import { AcceptImport, type FileImport } from '../api/imports-query';
import { importMessages } from '../messages';

const errorsOf = (data: { acceptFileImport: { errors: WriteError[] } }) => data.acceptFileImport.errors;
const MEANT = 'meant';

/** Accepts a whole preview; what somebody else changed meanwhile is written over only where the reader says so. */
export function AcceptForm({ file }: { file: FileImport }) {
  const t = useMessages(importMessages);
  const { added, changed, conflicts } = file.totals;
  const accept = useWrite(AcceptImport, errorsOf);
  const form = useForm<{ conflictsToo: string[] }>({
    initial: { conflictsToo: [] },
    validate: ({ conflictsToo }): FormErrors => (conflicts > 0 && conflictsToo.length === 0 ? { conflictsToo: t.chooseConflicts } : {}),
    async send({ conflictsToo }) {
      const { errors } = await accept({ input: { id: file.id, version: file.version, conflictsToo: conflictsToo.includes(MEANT) } });
      return toFormErrors(errors, { conflictsToo: 'conflictsToo' });
    },
  });
  return (
    <Form form={form} submitLabel={t.accept(added + changed + conflicts)}>
      {conflicts > 0 && (
        <CheckboxesField
          name="conflictsToo"
          label={t.conflictsLegend}
          hint={t.conflictsHint}
          values={form.values.conflictsToo}
          options={[{ value: MEANT, label: t.conflictsToo(conflicts) }]}
          onChange={(value) => form.set('conflictsToo', value)}
        />
      )}
    </Form>
  );
}
