/** Dates and numbers as a language writes them; a missing one is a dash. */
export interface Formats {
  /** 31 March 2026 */
  date: (day: string | null | undefined) => string;
  /** 31 Mar 2026 */
  shortDate: (day: string | null | undefined) => string;
  /** 31 March 2026, 13:30 */
  moment: (instant: string | null | undefined) => string;
  /** 2024-25 as it is; a period without a name by its first and last day */
  period: (name: string) => string;
  /** A span of days: 2024-25 for a financial year, 2024 for a calendar year, its first and last day otherwise */
  span: (span: { start: string; end: string }) => string;
  /** 1,234.5, with at most so many decimals */
  number: (value: number | string | null | undefined, decimals?: number) => string;
  /** A value with its unit: 12.5%, 0.67, 12 complaints */
  value: (value: number | string | null | undefined, unit: string) => string;
}

const NOTHING = '–';
const BARE_UNITS = ['', 'ratio', 'level', 'number'];

export function createFormats(locale: 'en' | 'cy'): Formats {
  // A browser that does not know Welsh writes as in Britain, not as its own language.
  const tag = locale === 'cy' ? ['cy', 'en-GB'] : 'en-GB';
  // Days are days of the calendar, whatever the time zone of the browser.
  const long = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
  const numbers = new Map<number, Intl.NumberFormat>();

  function number(value: number | string | null | undefined, decimals = 2): string {
    if (value === null || value === undefined) return NOTHING;
    let format = numbers.get(decimals);
    if (format === undefined) {
      format = new Intl.NumberFormat(tag, { maximumFractionDigits: decimals });
      numbers.set(decimals, format);
    }
    return format.format(Number(value));
  }

  const days = (start: string, end: string) =>
    `${short.format(new Date(`${start}T00:00:00Z`))} – ${short.format(new Date(`${end}T00:00:00Z`))}`;

  return {
    date: (day) => (day ? long.format(new Date(`${day}T00:00:00Z`)) : NOTHING),
    shortDate: (day) => (day ? short.format(new Date(`${day}T00:00:00Z`)) : NOTHING),
    moment: (at) => (at ? instant.format(new Date(at)) : NOTHING),
    period(name) {
      const [start, end] = name.split('/');
      return end === undefined || start === undefined ? name : days(start, end);
    },
    span({ start, end }) {
      const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
      if (start.endsWith('-04-01') && end.endsWith('-03-31') && last === first + 1) return `${first}-${end.slice(2, 4)}`;
      return start.endsWith('-01-01') && end.endsWith('-12-31') && last === first ? String(first) : days(start, end);
    },
    number,
    value(value, unit) {
      if (value === null || value === undefined) return NOTHING;
      if (unit === '%') return `${number(value, 1)}%`;
      return BARE_UNITS.includes(unit) ? number(value) : `${number(value)} ${unit}`;
    },
  };
}
