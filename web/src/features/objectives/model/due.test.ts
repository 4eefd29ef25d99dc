import { expect, it } from 'vitest';
import { toDue } from './due';

const printed = { by: '2025-03-31', precision: 'YEAR', asPrinted: 'by March 2025' } as const;

it('keeps how a date was printed while nobody touches it', () => expect(toDue('2025-03-31', printed)).toBe(printed));
it('takes a new date as a day', () => expect(toDue('2026-3-1', printed)).toEqual({ by: '2026-03-01', precision: 'DAY', asPrinted: null }));
it('takes an empty one away', () => expect(toDue('', printed)).toBeNull());
