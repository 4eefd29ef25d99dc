import { useMemo } from 'react';
import { Facts } from '../../../components/data/facts';
import { Form } from '../../../components/forms/form';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ImportPack, type PackImport } from '../api/import-pack';
import { strategyMessages } from '../messages';
import { contentsOf } from '../model/pack-contents';

const errorsOf = (data: { importPack: { errors: WriteError[] } }) => data.importPack.errors;

interface ImportPreviewProps {
  name: string;
  json: string;
  onStarted: (started: PackImport) => void;
  onBack: () => void;
}

/** What an import would do, before it does it. */
export function ImportPreview({ name, json, onStarted, onBack }: ImportPreviewProps) {
  const t = useMessages(strategyMessages);
  const contents = useMemo(() => contentsOf(json), [json]);
  const run = useWrite(ImportPack, errorsOf);
  const keyOf = useWriteKey();
  const form = useForm({
    initial: {},
    async send() {
      const { data, errors } = await run({ input: { json, checkOnly: false, idempotencyKey: keyOf(json) } });
      const started = data?.importPack.import;
      if (started == null) return { form: errors.map(({ message }) => message).join(' ') };
      onStarted(started);
      return undefined;
    },
  });

  return (
    <section aria-label={t.previewOf(name)}>
      <h2 className="govuk-heading-m">{t.previewTitle}</h2>
      <p className="govuk-body">{t.packIsGood}</p>
      <Facts
        rows={[
          [t.file, name],
          [t.fieldTitle, contents.title],
          [t.objectivesCount, contents.objectives],
          [t.actionsCount, contents.actions],
          [t.metricsCount, contents.metrics],
        ]}
      />
      <Form form={form} submitLabel={t.runImport} onCancel={onBack}>
        {null}
      </Form>
    </section>
  );
}
