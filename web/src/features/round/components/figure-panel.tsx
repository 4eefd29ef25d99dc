import { useState } from 'react';
import { Link } from 'react-router';
import { DateField } from '../../../components/forms/date-field';
import { FigureFields } from '../../../components/forms/figure-fields';
import { useField } from '../../../components/forms/form';
import { TextField } from '../../../components/forms/text-field';
import type { ObservationValues } from '../../../lib/figures/entry';
import { figureMessages } from '../../../lib/figures/messages';
import { toDay } from '../../../lib/forms/dates';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { DueMetric } from '../api/round-query';
import { roundMessages } from '../messages';

interface FigurePanelProps {
  metric: DueMetric;
  values: ObservationValues;
  onChange: (values: ObservationValues) => void;
}

/** A metric whose figure is due, with the boxes for it. The period is filled in where one follows, and out of the way. */
export function FigurePanel({ metric, values, onChange }: FigurePanelProps) {
  const t = useMessages(roundMessages);
  const words = useMessages(figureMessages);
  const formats = useFormats();
  const [opened, setOpened] = useState(false);
  const { id, latest, staleness } = metric;
  const problems = [
    useField(`${id}-start`),
    useField(`${id}-end`),
    useField(`${id}-label`),
    useField(`${id}-source`),
    useField(`${id}-note`),
  ];
  const [start, end] = [toDay(values.start), toDay(values.end)];
  const known = start !== undefined && end !== undefined;
  // What is wrong must be in sight, and so must what is not known yet.
  const open = opened || !known || problems.some(({ error }) => error !== undefined);
  const period = known ? values.label || formats.period(`${start}/${end}`) : '';
  const set = (change: Partial<ObservationValues>) => onChange({ ...values, ...change });

  return (
    <fieldset className="govuk-fieldset app-panel app-report">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        <Link className="govuk-link" to={`/metrics/${id}`}>
          {metric.name}
        </Link>
      </legend>
      <p className="govuk-body-s">
        {latest === null ? staleness.sentence : t.latest(formats.value(latest.value, metric.unit), formats.period(latest.period))}{' '}
        {staleness.dueBy !== null && t.dueBy(formats.date(staleness.dueBy))}{' '}
        {staleness.isStale && <span className="app-overdue">{t.late}</span>}
      </p>
      <FigureFields metric={metric} prefix={`${id}-`} groups={values.groups} onChange={(groups) => set({ groups })} />
      <details
        className="govuk-details govuk-!-margin-bottom-0"
        open={open}
        onToggle={(event) => {
          if (event.currentTarget.open !== open) setOpened(event.currentTarget.open);
        }}
      >
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{period === '' ? t.periodUnknown : t.periodOf(period)}</span>
        </summary>
        <div className="govuk-details__text">
          <DateField name={`${id}-start`} label={words.start} value={values.start} onChange={(value) => set({ start: value, label: '' })} />
          <DateField
            name={`${id}-end`}
            label={words.end}
            hint={words.dateExample}
            value={values.end}
            onChange={(value) => set({ end: value, label: '' })}
          />
          <TextField
            name={`${id}-label`}
            label={words.label}
            hint={words.labelHint}
            value={values.label}
            onChange={(value) => set({ label: value })}
          />
          <TextField
            name={`${id}-source`}
            label={words.fieldSource}
            hint={words.optional}
            value={values.source}
            onChange={(value) => set({ source: value })}
          />
          <TextField
            name={`${id}-note`}
            label={words.fieldNote}
            hint={words.optional}
            value={values.note}
            onChange={(value) => set({ note: value })}
          />
        </div>
      </details>
    </fieldset>
  );
}
