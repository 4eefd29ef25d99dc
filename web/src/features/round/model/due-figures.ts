import { checkValues, hasFigures, type ObservationValues } from '../../../lib/figures/entry';
import type { figureMessages } from '../../../lib/figures/messages';
import { nextPeriod } from '../../../lib/figures/next-period';
import { toDay } from '../../../lib/forms/dates';
import type { FormErrors } from '../../../lib/forms/use-form';
import type { DueMetric } from '../api/round-query';

/** Figures that are typed in a round, by the id of their metric. */
export type DueFigures = Record<string, ObservationValues>;

/** No figures yet, for the period that is due. */
export function emptyFigures(metric: DueMetric): ObservationValues {
  const next = nextPeriod(metric.latest, metric.details.everyMonths);
  return {
    start: next?.start ?? '',
    end: next?.end ?? '',
    label: next?.label ?? '',
    status: 'PROVISIONAL',
    source: metric.latest?.source ?? '',
    note: '',
    groups: {},
  };
}

/** The metrics whose figures were typed, with them. */
export const typedFigures = (metrics: DueMetric[], figures: DueFigures) =>
  metrics.flatMap((metric) => {
    const values = figures[metric.id];
    return values !== undefined && hasFigures(metric, values) ? [{ metric, values }] : [];
  });

/** What can be seen to be wrong with the figures of a round, by the names of their fields. */
export function checkFigures(metrics: DueMetric[], figures: DueFigures, t: typeof figureMessages.en & { taken: string }): FormErrors {
  const found: FormErrors = {};
  for (const { metric, values } of typedFigures(metrics, figures)) {
    const [start, end] = [toDay(values.start), toDay(values.end)];
    // Recording over figures is a correction, and that is done where the old ones can be seen.
    const taken = metric.observations.some(({ periodStart, periodEnd }) => periodStart === start && periodEnd === end);
    if (taken) found[`${metric.id}-start`] = t.taken;
    for (const [name, message] of Object.entries(checkValues(metric, values, t))) found[`${metric.id}-${name}`] = message;
  }
  return found;
}
