/** A span of days, with the name that people give it where it has one. */
export interface Span {
  start: string;
  end: string;
  label: string;
}

/** A year is a metric's rhythm unless it says otherwise. */
const USUAL_MONTHS = 12;

/**
 * The period that follows the latest one: as long as it was, beginning on the day after it; for a snapshot of a day, as many months later as
 * a new figure is expected. Undefined where there is none to follow.
 */
export function nextPeriod(
  latest: { period: string; periodStart: string; periodEnd: string } | null,
  everyMonths: number | null,
): Span | undefined {
  if (latest === null) return undefined;
  const { periodStart, periodEnd } = latest;
  if (periodStart === periodEnd) {
    const day = addMonths(periodEnd, everyMonths ?? USUAL_MONTHS);
    return { start: day, end: day, label: '' };
  }
  const start = addDays(periodEnd, 1);
  const months = monthsBetween(periodStart, start);
  const end = months === undefined ? addDays(periodEnd, daysBetween(periodStart, start)) : addDays(addMonths(start, months), -1);
  return { start, end, label: nextYear(latest.period) };
}

/** 2024-25 is followed by 2025-26, and 2024 by 2025; other names tell nobody what follows. */
function nextYear(name: string): string {
  const [, year, second] = /^(\d{4})(-\d{2})?$/.exec(name) ?? [];
  if (year === undefined) return '';
  const next = Number(year) + 1;
  return second === undefined ? String(next) : `${next}-${String((next + 1) % 100).padStart(2, '0')}`;
}

const DAY_MS = 86_400_000;
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const addDays = (day: string, days: number) => iso(Date.parse(day) + days * DAY_MS);
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The same day so many months later, or the last day of that month where it is shorter. */
function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** Whole months from a day to another; undefined where they are not whole. */
function monthsBetween(from: string, to: string): number | undefined {
  const [[fromYear = 0, fromMonth = 0], [toYear = 0, toMonth = 0]] = [from.split('-').map(Number), to.split('-').map(Number)];
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) === to ? months : undefined;
}
