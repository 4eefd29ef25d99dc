import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';

/** What the run of figures shows beyond the ups and downs of chance. */
export function Signals({ metric }: { metric: MetricView }) {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  if (metric.runChart?.__typename !== 'RunChart' || metric.runChart.signals.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">{t.signals}</h3>
      <ul className="govuk-list govuk-list--bullet">
        {metric.runChart.signals.map(({ kind, from, to, meaning, rule }) => (
          <li key={kind + from}>
            {t.signal(t[kind], t[meaning], formats.shortDate(from), formats.shortDate(to))} <span className="app-muted">{rule}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
