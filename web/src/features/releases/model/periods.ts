import { type Period, periodKey } from '../../../lib/periods';

/** Each period once, the newest first. */
export const distinctPeriods = (periods: readonly Period[]): Period[] =>
  [...new Map(periods.map((period) => [periodKey(period), period])).values()].sort(
    (one, other) => other.end.localeCompare(one.end) || other.start.localeCompare(one.start),
  );
