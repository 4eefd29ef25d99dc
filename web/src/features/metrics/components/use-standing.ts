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
  else if (latest.result.__typename === 'Figure') sentences.push(t.latest(latest.result.text, formats.period(latest.period)));
  else sentences.push(`${t.notCalculable} (${formats.period(latest.period)}): ${latest.result.message}`);
  if (before !== undefined && before.value !== null) sentences.push(t.change(value(before.value), formats.period(before.period)));
  else if (metric.baselineValue !== null) sentences.push(t.baseline(value(metric.baselineValue)));
  if (target !== null) sentences.push(target.explanation);
  if (metric.staleness.isStale) sentences.push(metric.staleness.sentence);
  return sentences;
}
