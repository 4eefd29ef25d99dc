import { Link } from 'react-router';
import { useFormats } from '../../lib/locale/locale';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import type { TrackStatus } from '../../lib/vocabulary/vocabulary';
import { StatusTag } from './status-tag';

const messages = defineMessages({
  metric: 'Metric',
  latest: 'Latest figure',
  expected: 'Expected by now',
  target: 'Target',
  status: 'Status',
  none: 'None yet',
  by: (day: string) => `by ${day}`,
});

export interface ListedMetric {
  id: string;
  name: string;
  unit: string;
  status: TrackStatus;
  latest: { period: string; value: number | null } | null;
  target: { valueAtDue: number | null; expectedToday: number | null; dueDate: string | null } | null;
}

/** Metrics with where they are and where they should be. */
export function MetricTable({ metrics, caption }: { metrics: ListedMetric[]; caption: string }) {
  const t = useMessages(messages);
  const formats = useFormats();
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.metric, t.latest, t.expected, t.target, t.status].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {metrics.map(({ id, name, unit, status, latest, target }) => (
          <tr key={id} className="govuk-table__row">
            <th scope="row" className="govuk-table__cell govuk-!-font-weight-regular">
              <Link className="govuk-link" to={`/metrics/${id}`}>
                {name}
              </Link>
            </th>
            <td className="govuk-table__cell" data-label={t.latest}>
              {latest === null ? (
                <span className="app-muted">{t.none}</span>
              ) : (
                `${formats.value(latest.value, unit)} (${formats.period(latest.period)})`
              )}
            </td>
            <td className="govuk-table__cell" data-label={t.expected}>
              {formats.value(target?.expectedToday, unit)}
            </td>
            <td className="govuk-table__cell" data-label={t.target}>
              {formats.value(target?.valueAtDue, unit)}{' '}
              {target?.valueAtDue != null && target.dueDate !== null && t.by(formats.shortDate(target.dueDate))}
            </td>
            <td className="govuk-table__cell">
              <StatusTag status={status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
