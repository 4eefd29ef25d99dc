import { describe, expect, it } from 'vitest';
import { periodKey, toPeriod } from './periods';

describe('a period in an address', () => {
  it('comes back as it was', () => {
    const period = { start: '2021-04-01', end: '2022-03-31' };
    expect(toPeriod(periodKey(period))).toEqual(period);
  });
  it.each(['', '2021-04-01', '2021-04-01_2021-03-31', '2021-13-01_2022-03-31', '2021-04-01_2022-03-31_x'])('is none in "%s"', (key) =>
    expect(toPeriod(key)).toBeUndefined(),
  );
});
