import { expect, it } from 'vitest';
import { nextPeriod } from './next-period';

const after = (periodStart: string, periodEnd: string, period = `${periodStart}/${periodEnd}`, everyMonths: number | null = null) =>
  nextPeriod({ periodStart, periodEnd, period }, everyMonths);

it.each([
  ['a financial year', after('2024-04-01', '2025-03-31', '2024-25'), { start: '2025-04-01', end: '2026-03-31', label: '2025-26' }],
  ['the end of a century', after('2098-04-01', '2099-03-31', '2098-99'), { start: '2099-04-01', end: '2100-03-31', label: '2099-00' }],
  ['a calendar year', after('2024-01-01', '2024-12-31', '2024'), { start: '2025-01-01', end: '2025-12-31', label: '2025' }],
  ['a quarter', after('2025-10-01', '2025-12-31', '2025/26 Q3'), { start: '2026-01-01', end: '2026-03-31', label: '' }],
  ['a month before February', after('2026-01-01', '2026-01-31'), { start: '2026-02-01', end: '2026-02-28', label: '' }],
  ['some days', after('2026-01-05', '2026-01-11'), { start: '2026-01-12', end: '2026-01-18', label: '' }],
  ['a yearly snapshot', after('2024-02-29', '2024-02-29'), { start: '2025-02-28', end: '2025-02-28', label: '' }],
  ['a quarterly snapshot', after('2026-03-31', '2026-03-31', '2026', 3), { start: '2026-06-30', end: '2026-06-30', label: '' }],
])('follows %s', (_, found, expected) => expect(found).toEqual(expected));

it('proposes nothing where there is nothing to follow', () => expect(nextPeriod(null, 12)).toBeUndefined());
