import { describe, expect, it } from 'vitest';
import { toDay, today } from './dates';

describe('toDay', () => {
  it.each([
    ['2026-3-1', '2026-03-01'],
    ['2028-02-29', '2028-02-29'],
  ])('reads %s', (typed, day) => expect(toDay(typed)).toBe(day));

  it.each(['2026-02-29', '2026-13-01', '26-1-1', '2026--1', '', '2026-00-10'])('finds no such day in "%s"', (typed) =>
    expect(toDay(typed)).toBeUndefined(),
  );
});

describe('today', () => {
  it('is the day of the United Kingdom', () => expect(today(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01'));
});
