import { CheckboxesField } from '../../../components/forms/checkboxes-field';
import { DateField } from '../../../components/forms/date-field';
import { FileField } from '../../../components/forms/file-field';
import { Form } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import { toDay } from '../../../lib/forms/dates';
import { type FormErrors, useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { importMessages } from '../messages';
import { type ImportKind, LARGEST_MB, LARGEST_WORKBOOK_MB, MEASURES, uploadAddress } from '../model/kinds';
import { useUpload } from './use-upload';

const MB = 1024 * 1024;
const FIRST_YEAR = 2017;

interface UploadFormProps {
  kind: ImportKind;
  onUploaded: (id: string) => void;
}

interface Choice {
  file: File | null;
  snapshot: string;
  measures: string[];
  year: string;
}

/** Takes a file and sends it to be checked; what can be seen to be wrong with it is told before a byte is sent. */
export function UploadForm({ kind, onUploaded }: UploadFormProps) {
  const t = useMessages(importMessages);
  const formats = useFormats();
  const { send, sent, stop } = useUpload();
  const form = useForm<Choice>({
    initial: { file: null, snapshot: '', measures: [], year: '' },
    validate({ file, snapshot, year }) {
      const found: FormErrors = {};
      const problem = problemOf(file, t);
      if (problem !== undefined) found.file = problem;
      if (kind.asks === 'snapshot' && toDay(snapshot) === undefined) found.snapshot = t.enterSnapshot;
      if (kind.asks === 'year' && year !== '' && !(/^\d{4}$/.test(year) && Number(year) >= FIRST_YEAR)) found.year = t.enterYear;
      return found;
    },
    async send({ file, snapshot, measures, year }) {
      if (file === null) return { file: t.chooseFile };
      const outcome = await send(uploadAddress(kind, file.name, { snapshot: toDay(snapshot), measures, year }), file);
      if ('refused' in outcome) return { form: outcome.refused };
      onUploaded(outcome.id);
      return undefined;
    },
  });
  const { values, set } = form;
  const percent = sent === undefined || values.file === null ? undefined : Math.min(100, Math.floor((sent / values.file.size) * 100));
  const says = percent === undefined ? '' : percent < 100 ? t.sending(percent) : t.reading;

  return (
    <>
      <Form form={form} submitLabel={t.check}>
        {kind.asks === 'snapshot' && (
          <>
            <DateField
              name="snapshot"
              label={t.snapshot}
              hint={t.snapshotHint}
              value={values.snapshot}
              onChange={(value) => set('snapshot', value)}
            />
            <CheckboxesField
              name="measures"
              label={t.measures}
              hint={t.measuresHint}
              values={values.measures}
              options={MEASURES.map((value) => ({ value, label: t[value] }))}
              onChange={(value) => set('measures', value)}
            />
          </>
        )}
        {kind.asks === 'year' && (
          <TextField
            name="year"
            label={t.yearField}
            hint={t.yearHint}
            numeric
            value={values.year}
            onChange={(value) => set('year', value.trim())}
          />
        )}
        <FileField
          name="file"
          label={t.fileField}
          hint={t.fileHint(formats.number(kind.rows), LARGEST_MB, LARGEST_WORKBOOK_MB)}
          accept=".xlsx,.csv,.gz,text/csv"
          onChange={(file) => set('file', file)}
        />
      </Form>
      <div role="status">
        {percent !== undefined && <p className="govuk-body">{percent < 100 ? t.sending(percent - (percent % 10)) : t.reading}</p>}
      </div>
      {percent !== undefined && (
        <p>
          <progress className="app-progress" aria-label={says} {...(percent < 100 ? { max: 100, value: percent } : {})} />{' '}
          <button type="button" className="app-link-button" onClick={stop}>
            {t.stop}
          </button>
        </p>
      )}
    </>
  );
}

function problemOf(file: File | null, t: typeof importMessages.en): string | undefined {
  if (file === null) return t.chooseFile;
  if (file.size === 0) return t.emptyFile;
  if (/\.xls$/i.test(file.name)) return t.oldWorkbook;
  const largest = /\.xlsx$/i.test(file.name) ? LARGEST_WORKBOOK_MB : LARGEST_MB;
  return file.size > largest * MB ? t.tooLarge(largest) : undefined;
}
