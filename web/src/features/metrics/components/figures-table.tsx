import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView, ObservationView } from '../api/metric-query';
import { metricMessages } from '../messages';

interface FiguresTableProps {
  metric: MetricView;
  onCorrect: ((observation: ObservationView) => void) | undefined;
}

/** The same figures as the chart, to be read. */
export function FiguresTable({ metric, onCorrect }: FiguresTableProps) {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  const counted = metric.observations.some(({ denominator }) => denominator !== null);
  const ranged = metric.observations.some(({ result }) => result.__typename === 'Figure' && result.interval !== null);

  function rangeOf({ result }: ObservationView): string {
    const interval = result.__typename === 'Figure' ? result.interval : null;
    return interval === null ? '–' : t.between(formats.number(interval.low), formats.number(interval.high));
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard
    <section className="app-scroll" aria-label={t.tableTitle} tabIndex={0}>
      <table className="govuk-table app-table">
        <caption className="govuk-visually-hidden">{t.chartTitle(metric.name)}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {t.period}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {t.value}
            </th>
            {ranged && (
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {t.interval}
              </th>
            )}
            {counted && (
              <>
                <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {t.numerator}
                </th>
                <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {t.denominator}
                </th>
              </>
            )}
            <th scope="col" className="govuk-table__header">
              {t.state}
            </th>
            <th scope="col" className="govuk-table__header">
              {t.source}
            </th>
            {onCorrect !== undefined && (
              <th scope="col" className="govuk-table__header">
                {t.correct}
              </th>
            )}
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {metric.observations.map((observation) => (
            <tr key={observation.periodStart + observation.periodEnd} className="govuk-table__row">
              <th scope="row" className="govuk-table__header app-nowrap">
                {formats.period(observation.period)}
              </th>
              <td className="govuk-table__cell app-figure">
                {observation.result.__typename === 'Figure' ? observation.result.text : t.notCalculable}
              </td>
              {ranged && <td className="govuk-table__cell app-figure">{rangeOf(observation)}</td>}
              {counted && (
                <>
                  <td className="govuk-table__cell app-figure">{formats.number(observation.numerator)}</td>
                  <td className="govuk-table__cell app-figure">{formats.number(observation.denominator)}</td>
                </>
              )}
              <td className="govuk-table__cell">{observation.status === 'FINAL' ? t.final : t.provisional}</td>
              <td className="govuk-table__cell">{[observation.source, observation.note].filter(Boolean).join('. ')}</td>
              {onCorrect !== undefined && (
                <td className="govuk-table__cell">
                  <button
                    type="button"
                    className="app-link-button"
                    aria-label={t.correctOf(formats.period(observation.period))}
                    onClick={() => onCorrect(observation)}
                  >
                    {t.correct}
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
