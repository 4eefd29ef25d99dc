import { toDay } from '../../../lib/forms/dates';

export interface DueDate {
  by: string;
  precision: 'DAY' | 'MONTH' | 'YEAR';
  asPrinted: string | null;
}

/** A date as typed, as the api takes it. One that was not touched keeps how the document prints it. */
export function toDue(typed: string, before: DueDate | null): DueDate | null {
  const by = toDay(typed);
  if (by === undefined) return null;
  return before !== null && before.by === by ? before : { by, precision: 'DAY', asPrinted: null };
}
