import { MetricTable } from '../../../components/data/metric-table';
import { useMessages } from '../../../lib/locale/messages';
import type { Plan } from '../api/strategy-query';
import { strategyMessages } from '../messages';

/** The metrics that a strategy shows. */
export function StrategyMetrics({ metrics }: { metrics: Plan['metrics'] }) {
  const t = useMessages(strategyMessages);
  return (
    <section className="app-section">
      <h2 className="govuk-heading-m">{t.metrics}</h2>
      {metrics.length === 0 ? <p className="govuk-body">{t.noMetrics}</p> : <MetricTable metrics={metrics} caption={t.metrics} />}
    </section>
  );
}
