import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';

/** The latest figures group by group. */
export function BreakdownTable({ metric }: { metric: MetricView }) {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  const [latest] = metric.observations;
  if (latest === undefined || metric.details.breakdown === null) return null;
  return (
    <>
      <h2 className="govuk-heading-m">
        {t.breakdown} ({formats.period(latest.period)})
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be within reach of the keyboard */}
      <section className="app-scroll" aria-label={t.breakdown} tabIndex={0}>
        <table className="govuk-table app-table">
          <caption className="govuk-visually-hidden">{t.breakdown}</caption>
          <thead className="govuk-table__head">
            <tr className="govuk-table__row">
              <th scope="col" className="govuk-table__header">
                {t.group}
              </th>
              {[t.numerator, t.denominator, t.value].map((heading) => (
                <th key={heading} scope="col" className="govuk-table__header govuk-table__header--numeric">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="govuk-table__body">
            {latest.groups.map(({ group, label, numerator, denominator, result }) => (
              <tr key={group} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {label}
                </th>
                <td className="govuk-table__cell app-figure">{formats.number(numerator)}</td>
                <td className="govuk-table__cell app-figure">{formats.number(denominator)}</td>
                <td className="govuk-table__cell app-figure">{result.__typename === 'Figure' ? result.text : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
