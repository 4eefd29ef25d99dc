/** A straight line from values to places on the page. */
export interface Scale {
  at: (value: number) => number;
  ticks: number[];
}

/** A scale whose ends are round numbers, so that each tick can be read. */
export function niceScale(values: readonly number[], from: number, to: number, wanted = 5): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || Math.abs(high) || 1;
  const step = roundStep(span / wanted);
  const first = Math.floor((high === low ? low - span / 2 : low) / step) * step;
  const last = Math.ceil((high === low ? high + span / 2 : high) / step) * step;
  const count = Math.round((last - first) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toPrecision(12)));
  return { at: (value) => from + ((value - first) / (last - first)) * (to - from), ticks };
}

/** The next of 1, 2, 5 times a power of ten. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = step / power;
  return (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10) * power;
}

/** Days as a scale; the ticks are the beginnings of years, or of quarters where there is little time. */
export function dayScale(days: readonly string[], from: number, to: number): { at: (day: string) => number; ticks: string[] } {
  const times = days.map(timeOf);
  const low = Math.min(...times);
  const high = Math.max(...times);
  const span = high - low || 1;
  const at = (day: string) => (high === low ? (from + to) / 2 : from + ((timeOf(day) - low) / span) * (to - from));
  const [first, last] = [new Date(low).getUTCFullYear(), new Date(high).getUTCFullYear() + 1];
  const months = last - first <= 3 ? ['01-01', '04-01', '07-01', '10-01'] : ['01-01'];
  const every = Math.ceil((last - first) / 10);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((year) => (year - first) % every === 0)
    .flatMap((year) => months.map((month) => `${year}-${month}`))
    .filter((day) => timeOf(day) >= low && timeOf(day) <= high);
  return { at, ticks };
}

const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
