import { today } from '../../../lib/forms/dates';
import { type Period, periodKey } from '../../../lib/periods';

/** As many financial years are offered, besides the periods that something is known of. */
const YEARS = 6;

/** The periods to choose from, newest first: financial years, since councils report by those, and what is known otherwise. */
export function periodsToOffer(known: readonly Period[], day: string = today()): Period[] {
  const year = Number(day.slice(0, 4));
  const begun = day.slice(5) >= '04-01' ? year : year - 1;
  const years = Array.from({ length: YEARS }, (_, index) => ({ start: `${begun - index}-04-01`, end: `${begun - index + 1}-03-31` }));
  return [...new Map([...years, ...known].map((period) => [periodKey(period), period])).values()].sort(
    (one, other) => other.end.localeCompare(one.end) || other.start.localeCompare(one.start),
  );
}
