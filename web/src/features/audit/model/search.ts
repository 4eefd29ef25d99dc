/** What is looked for in the trail; empty for no limit. Days are as in addresses: 2026-03-31. */
export interface AuditSearch {
  subject: string;
  actor: string;
  event: string;
  since: string;
  until: string;
}

const NAMES = ['subject', 'actor', 'event', 'since', 'until'] as const;

/** The search that stands in the page's address. */
export const fromAddress = (address: URLSearchParams): AuditSearch =>
  Object.fromEntries(NAMES.map((name) => [name, address.get(name) ?? ''])) as unknown as AuditSearch;

/** The search as the page's address has it, without what is empty. */
export const toAddress = (search: AuditSearch): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, search[name].trim()]).filter(([, value]) => value !== ''));

/** The search as the api takes it. The last day counts whole, by the clock of the United Kingdom. */
export function toVariables(search: AuditSearch) {
  const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
  return {
    subject: orNull(search.subject),
    actor: orNull(search.actor),
    event: orNull(search.event),
    since: search.since === '' ? null : startOf(search.since),
    until: search.until === '' ? null : startOf(dayAfter(search.until)),
  };
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The moment at which a day begins in the United Kingdom, where summer time is an hour ahead. */
function startOf(day: string): string {
  const atNoon = new Date(`${day}T00:00:00Z`);
  const hour = Number(new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/London' }).format(atNoon));
  return new Date(atNoon.getTime() - hour * 3_600_000).toISOString();
}
