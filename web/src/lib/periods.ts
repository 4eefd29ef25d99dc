export interface Period {
  start: string;
  end: string;
}

/** A period as the api takes it: what was read carries more. */
export const periodInput = ({ start, end }: Period): Period => ({ start, end });

/** A period as it stands in an address. */
export const periodKey = ({ start, end }: Period) => `${start}_${end}`;

/** A period from an address; undefined where it is none. */
export function toPeriod(key: string): Period | undefined {
  const [, start, end] = /^(\d{4}-\d{2}-\d{2})_(\d{4}-\d{2}-\d{2})$/.exec(key) ?? [];
  return start === undefined || end === undefined || Number.isNaN(Date.parse(start)) || Number.isNaN(Date.parse(end)) || end < start
    ? undefined
    : { start, end };
}
