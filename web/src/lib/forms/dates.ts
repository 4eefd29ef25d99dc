/** A day as the api takes it, from what was typed in three boxes; undefined where there is no such day. */
export function toDay(typed: string): string | undefined {
  const [year = '', month = '', day = ''] = typed.split('-');
  if (!/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** Today in the United Kingdom. */
export const today = (now: Date = new Date()) => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(now);
