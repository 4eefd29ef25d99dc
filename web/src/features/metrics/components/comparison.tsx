import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';

/** How two groups compare in the latest period: the verdict in words, with its rule and what weakens it. */
export function Comparison({ metric }: { metric: MetricView }) {
  const t = useMessages(metricMessages);
  const latest = metric.observations[0];
  if (latest?.result.__typename !== 'Figure') return null;
  const { verdict, warnings, method } = latest.result;
  const disadvantaged = metric.details.breakdown?.groups.find(({ key }) => key === verdict?.disadvantagedGroup)?.label;
  return (
    <>
      {verdict !== null && (
        <p className="govuk-body">
          <strong>{t.verdict}:</strong> {t[verdict.state]} {disadvantaged !== undefined && t.disadvantaged(disadvantaged)}
        </p>
      )}
      {warnings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {warnings.map((warning) => (
            <li key={warning}>{t[warning]}</li>
          ))}
        </ul>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{t.method}</span>
        </summary>
        <div className="govuk-details__text">
          <p className="govuk-body">{method}</p>
          {verdict !== null && <p className="govuk-body">{verdict.rule}</p>}
          {latest.notKnown !== null && <p className="govuk-body">{latest.notKnown.sentence}</p>}
        </div>
      </details>
    </>
  );
}
