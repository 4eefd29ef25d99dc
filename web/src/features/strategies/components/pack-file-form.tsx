import { useState } from 'react';
import { FileField } from '../../../components/forms/file-field';
import { Form } from '../../../components/forms/form';
import { useForm } from '../../../lib/forms/use-form';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import type { WriteError } from '../../../lib/writes/write';
import { ImportPack } from '../api/import-pack';
import { strategyMessages } from '../messages';
import { PackProblems } from './pack-problems';

/** The largest pack that the server takes. */
const LARGEST = 512 * 1024;

const errorsOf = (data: { importPack: { errors: WriteError[] } }) => data.importPack.errors;

interface PackFileFormProps {
  onChecked: (name: string, json: string) => void;
}

/** Takes a pack file and has it checked; its problems are listed with their places. */
export function PackFileForm({ onChecked }: PackFileFormProps) {
  const t = useMessages(strategyMessages);
  const check = useWrite(ImportPack, errorsOf);
  const [problems, setProblems] = useState<readonly WriteError[]>([]);
  const form = useForm<{ file: File | null }>({
    initial: { file: null },
    validate: ({ file }): Record<string, string> =>
      file === null ? { file: t.chooseFile } : file.size > LARGEST ? { file: t.fileTooLarge } : {},
    async send({ file }) {
      setProblems([]);
      let json: string;
      try {
        json = (await file?.text()) ?? '';
      } catch {
        return { file: t.fileNotRead };
      }
      const { data, errors } = await check({ input: { json, checkOnly: true } });
      if (errors.length === 0 && file !== null) {
        onChecked(file.name, json);
        return undefined;
      }
      // What never reached the rules belongs above the form, what the rules found beside its place.
      if (data === undefined) return { form: errors.map(({ message }) => message).join(' ') };
      setProblems(errors);
      return { file: t.problemsTitle };
    },
  });

  return (
    <>
      <Form form={form} submitLabel={t.check}>
        <FileField
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".json,application/json"
          onChange={(file) => form.set('file', file)}
        />
      </Form>
      {problems.length > 0 && <PackProblems problems={problems} />}
    </>
  );
}
