import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { Form } from '../../../components/forms/form';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { PublishDraft } from '../api/publication-query';
import { publicationMessages } from '../messages';

const errorsOf = (data: { publishDraft: { errors: WriteError[] } }) => data.publishDraft.errors;

interface PublishFormProps {
  version: number;
  /** The number of the draft. */
  edition: number;
  onPublished: () => void;
}

/** Makes a draft public, once somebody has said that they have read it. */
export function PublishForm({ version, edition, onPublished }: PublishFormProps) {
  const t = useMessages(publicationMessages);
  const write = useWrite(PublishDraft, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: { read: [] as string[] },
    validate: (values): Record<string, string> => (values.read.length === 0 ? { read: t.tickFirst } : {}),
    async send() {
      const input = { version, edition };
      const { errors } = await write({ input: { ...input, idempotencyKey: keyOf(input) } });
      if (errors.length === 0) onPublished();
      return toFormErrors(errors, {});
    },
  });
  return (
    <Form form={form} submitLabel={t.publish} label={t.publish}>
      <CheckboxesField
        name="read"
        label={t.readAll}
        values={form.values.read}
        options={[{ value: 'all', label: t.readAllLabel }]}
        onChange={(next) => form.set('read', next)}
      />
    </Form>
  );
}
