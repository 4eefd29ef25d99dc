import { DateField } from '../../../components/forms/date-field';
import { FigureFields } from '../../../components/forms/figure-fields';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { checkValues, type ObservationValues, toEntry, toValues } from '../../../lib/figures/entry';
import { figureMessages } from '../../../lib/figures/messages';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type MetricView, type ObservationView, RecordObservation } from '../api/metric-query';
import { metricMessages } from '../messages';

const errorsOf = (data: { recordObservation: { errors: WriteError[] } }) => data.recordObservation.errors;

const PLACES = {
  'observation.period.end': 'end',
  'observation.period': 'start',
  'observation.label': 'label',
  'observation.source': 'source',
  'observation.note': 'note',
};

interface ObservationFormProps {
  metric: MetricView;
  /** The figures to correct; null for a new period. */
  correct: ObservationView | null;
  onCancel: () => void;
  onSaved: () => void;
}

/** The figures of a period, group by group, with the boxes that the kind of metric needs. */
export function ObservationForm({ metric, correct, onCancel, onSaved }: ObservationFormProps) {
  const t = useMessages(metricMessages);
  const words = useMessages(figureMessages);
  const write = useWrite(RecordObservation, errorsOf);
  const keyOf = useWriteKey();
  const formats = useFormats();
  const form = useForm<ObservationValues>({
    initial: toValues(metric, correct),
    draft: `observation.${metric.id}.${correct?.periodStart ?? 'new'}`,
    validate: (values) => checkValues(metric, values, words),
    async send(values) {
      const observation = toEntry(metric, values);
      const { errors } = await write({ input: { metricId: metric.id, observation, idempotencyKey: keyOf(observation) } });
      if (errors.length === 0) onSaved();
      return toFormErrors(errors, PLACES);
    },
  });
  const { values, set } = form;

  return (
    <section className="app-panel">
      <h2 className="govuk-heading-m">{correct === null ? t.recordTitle : t.correctOf(formats.period(correct.period))}</h2>
      <p className="govuk-body">{t.recordText}</p>
      <Form form={form} submitLabel={t.save} onCancel={onCancel}>
        <DateField name="start" label={words.start} value={values.start} onChange={(value) => set('start', value)} />
        <DateField name="end" label={words.end} hint={words.dateExample} value={values.end} onChange={(value) => set('end', value)} />
        <TextField name="label" label={words.label} hint={words.labelHint} value={values.label} onChange={(value) => set('label', value)} />
        <FigureFields metric={metric} groups={values.groups} onChange={(groups) => set('groups', groups)} />
        <SelectField
          name="status"
          label={t.isFinal}
          value={values.status}
          options={[
            { value: 'PROVISIONAL', label: t.provisional },
            { value: 'FINAL', label: t.final },
          ]}
          onChange={(value) => set('status', value as ObservationValues['status'])}
        />
        <TextField
          name="source"
          label={words.fieldSource}
          hint={words.optional}
          value={values.source}
          onChange={(value) => set('source', value)}
        />
        <TextField
          name="note"
          label={words.fieldNote}
          hint={words.optional}
          rows={2}
          value={values.note}
          onChange={(value) => set('note', value)}
        />
      </Form>
    </section>
  );
}
