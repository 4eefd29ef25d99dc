import { DateField } from '../../../components/forms/date-field';
import { Form } from '../../../components/forms/form';
import { SelectField } from '../../../components/forms/select-field';
import { TextField } from '../../../components/forms/text-field';
import { toFormErrors } from '../../../lib/forms/server-errors';
import { useForm } from '../../../lib/forms/use-form';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type MetricView, type ObservationView, RecordObservation } from '../api/metric-query';
import { metricMessages } from '../messages';
import { boxesOf, checkValues, groupsOf, type ObservationValues, type TypedFigures, toEntry, toValues } from '../model/observation-entry';

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
  const write = useWrite(RecordObservation, errorsOf);
  const keyOf = useWriteKey();
  const formats = useFormats();
  const boxes = boxesOf(metric.kind);
  const names = { numerator: t.numerator, denominator: t.denominator, value: t.fieldValue };
  const form = useForm<ObservationValues>({
    initial: toValues(metric, correct),
    draft: `observation.${metric.id}.${correct?.periodStart ?? 'new'}`,
    validate: (values) => checkValues(metric, values, t),
    async send(values) {
      const observation = toEntry(metric, values);
      const { errors } = await write({ input: { metricId: metric.id, observation, idempotencyKey: keyOf(observation) } });
      if (errors.length === 0) onSaved();
      return toFormErrors(errors, PLACES);
    },
  });
  const { values, set } = form;

  function setFigure(group: string, box: keyof TypedFigures, text: string) {
    const typed = values.groups[group] ?? { numerator: '', denominator: '', value: '' };
    set('groups', { ...values.groups, [group]: { ...typed, [box]: text } });
  }

  return (
    <section className="app-panel">
      <h2 className="govuk-heading-m">{correct === null ? t.recordTitle : t.correctOf(formats.period(correct.period))}</h2>
      <p className="govuk-body">{t.recordText}</p>
      <Form form={form} submitLabel={t.save} onCancel={onCancel}>
        <DateField name="start" label={t.start} value={values.start} onChange={(value) => set('start', value)} />
        <DateField name="end" label={t.end} hint={t.dateExample} value={values.end} onChange={(value) => set('end', value)} />
        <TextField name="label" label={t.label} hint={t.labelHint} value={values.label} onChange={(value) => set('label', value)} />
        {groupsOf(metric, t.whole).map(({ key, label }) => (
          <fieldset className="govuk-fieldset app-figures" key={key}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
            {boxes.map((box) => (
              <TextField
                key={box}
                name={`${key}-${box}`}
                label={box === 'value' ? `${names[box]}${metric.unit === '' ? '' : ` (${metric.unit})`}` : names[box]}
                numeric
                value={values.groups[key]?.[box] ?? ''}
                onChange={(value) => setFigure(key, box, value)}
              />
            ))}
          </fieldset>
        ))}
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
        <TextField name="source" label={t.fieldSource} hint={t.optional} value={values.source} onChange={(value) => set('source', value)} />
        <TextField
          name="note"
          label={t.fieldNote}
          hint={t.optional}
          rows={2}
          value={values.note}
          onChange={(value) => set('note', value)}
        />
      </Form>
    </section>
  );
}
