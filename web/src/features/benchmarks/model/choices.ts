import { type Period, periodInput, periodKey } from '../../../lib/periods';

/** An indicator that is compared, with the periods that something was released of, newest first. */
export interface Choosable {
  indicator: { id: string; title: string };
  periods: readonly { period: Period }[];
}

/** What is looked at: as it is asked for where that exists, else the newest of the first. Undefined where nothing was released of any. */
export function chooseFrom<Choice extends Choosable>(choices: readonly Choice[], indicator: string | null, period: Period | undefined) {
  const offered = choices.filter(({ periods }) => periods.length > 0);
  const choice = offered.find((known) => known.indicator.id === indicator) ?? offered[0];
  if (choice === undefined) return undefined;
  const found = period && choice.periods.find((known) => periodKey(known.period) === periodKey(period));
  const at = found ?? choice.periods[0];
  return at === undefined ? undefined : { choice, period: periodInput(at.period) };
}
