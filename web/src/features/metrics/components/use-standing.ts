import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import type { MetricView } from '../api/metric-query';
import { metricMessages } from '../messages';

/** What the figures of a metric say, a sentence each. */
export function useStanding(metric: MetricView): string[] {
  const t = useMessages(metricMessages);
  const formats = useFormats();
  const value = (figure: number | null | undefined) => formats.value(figure, metric.unit);
  const [latest, before] = metric.observations;
  const { target } = metric;

  const sentences = [];
  if (latest === undefined) sentences.push(t.noFigures);
  else
    sentences.push(
      latest.value === null
        ? `${t.notCalculable}: ${latest.notCalculable ?? latest.period}.`
        : t.latest(value(latest.value), latest.period),
    );
  if (before !== undefined && before.value !== null) sentences.push(t.change(value(before.value), before.period));
  else if (metric.baselineValue !== null) sentences.push(t.baseline(value(metric.baselineValue)));
  if (target?.expectedToday != null) sentences.push(t.expected(value(target.expectedToday)));
  if (target?.valueAtDue != null && target.dueDate !== null)
    sentences.push(t.target(value(target.valueAtDue), formats.date(target.dueDate)));
  return sentences;
}
