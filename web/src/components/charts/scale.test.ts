import { describe, expect, it } from 'vitest';
import { dayScale, niceScale } from './scale';

describe('niceScale', () => {
  it('ends at round numbers and puts them at the ends', () => {
    const scale = niceScale([3.2, 17.9], 100, 0);
    expect(scale.ticks).toEqual([0, 5, 10, 15, 20]);
    expect([scale.at(0), scale.at(20), scale.at(10)]).toEqual([100, 0, 50]);
  });
  it('goes below zero where the values do', () => expect(niceScale([-2.6, 5.4], 0, 1).ticks).toEqual([-4, -2, 0, 2, 4, 6]));
  it('holds a single value in its middle', () => {
    const scale = niceScale([12], 0, 100);
    expect(scale.at(12)).toBeGreaterThan(20);
    expect(scale.at(12)).toBeLessThan(80);
  });
  it('has no crumbs of binary fractions in its ticks', () => expect(niceScale([0.1, 0.7], 0, 1).ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8]));
  it('works for zero alone', () => expect(niceScale([0], 0, 1).ticks).toContain(0));
});

describe('dayScale', () => {
  it('marks years over a long time', () => {
    const { at, ticks } = dayScale(['2021-03-31', '2026-03-31'], 0, 100);
    expect(ticks).toEqual(['2022-01-01', '2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01']);
    expect([at('2021-03-31'), at('2026-03-31')]).toEqual([0, 100]);
  });
  it('marks quarters over a short one', () =>
    expect(dayScale(['2025-02-01', '2025-11-30'], 0, 1).ticks).toEqual(['2025-04-01', '2025-07-01', '2025-10-01']));
});
