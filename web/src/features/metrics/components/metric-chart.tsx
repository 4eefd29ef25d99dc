import { TimeSeriesChart } from '../../../components/charts/time-series-chart';
import { today } from '../../../lib/forms/dates';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';
import { useStanding } from './use-standing';

/** The figures of a metric against the way to its target. */
export function MetricChart({ metric }: { metric: MetricView }) {
  const t = useMessages(metricMessages);
  const summary = useStanding(metric).join(' ');
  const points = metric.observations
    .filter((observation): observation is typeof observation & { value: number } => observation.value !== null)
    .map(({ periodEnd, period, value, status, result }) => {
      const interval = result.__typename === 'Figure' ? result.interval : null;
      return { day: periodEnd, label: period, value, low: interval?.low, high: interval?.high, provisional: status === 'PROVISIONAL' };
    })
    .toReversed();
  if (points.length === 0) return null;

  const { target, baselineValue, details } = metric;
  const from = details.baseline === null || baselineValue === null ? undefined : { day: details.baseline.period.end, value: baselineValue };
  const to = target?.valueAtDue == null || target.dueDate === null ? undefined : { day: target.dueDate, value: target.valueAtDue };
  const expected =
    target?.expectedToday == null || to === undefined || to.day < today() ? undefined : { day: today(), value: target.expectedToday };

  return (
    <TimeSeriesChart
      title={t.chartTitle(metric.name)}
      summary={summary}
      unit={metric.unit}
      points={points}
      path={from === undefined || to === undefined ? undefined : { from, to }}
      expected={expected}
    />
  );
}
