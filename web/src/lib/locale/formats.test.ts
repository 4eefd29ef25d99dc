import { describe, expect, it } from 'vitest';
import { createFormats } from './formats';

describe('formats', () => {
  const en = createFormats('en');
  const cy = createFormats('cy');

  it('writes days as the language does, whatever the time zone', () => {
    expect(en.date('2026-03-31')).toBe('31 March 2026');
    expect(en.shortDate('2026-03-01')).toBe('1 Mar 2026');
    expect(cy.date('2026-03-31')).toBe('31 Mawrth 2026');
  });

  it('writes moments in the time of the United Kingdom', () => expect(en.moment('2026-06-30T12:30:00Z')).toContain('13:30'));

  it('writes values with their units', () => {
    expect(en.value(12.345, '%')).toBe('12.3%');
    expect(en.value(0.6667, 'ratio')).toBe('0.67');
    expect(en.value(1234, 'complaints')).toBe('1,234 complaints');
    expect(en.value(-2.6, '%')).toBe('-2.6%');
  });

  it('names a period as people do, or by its days', () => {
    expect(en.period('2024-25')).toBe('2024-25');
    expect(en.period('2024-04-01/2025-03-31')).toBe('1 Apr 2024 – 31 Mar 2025');
  });

  it('names a span by its year where it is one', () => {
    expect(en.span({ start: '2024-04-01', end: '2025-03-31' })).toBe('2024-25');
    expect(en.span({ start: '2024-01-01', end: '2024-12-31' })).toBe('2024');
    expect(en.span({ start: '2024-04-01', end: '2024-06-30' })).toBe('1 Apr 2024 – 30 Jun 2024');
  });

  it('writes a dash for what is not there, and 0 for 0', () => {
    expect(en.value(null, '%')).toBe('–');
    expect(en.date(undefined)).toBe('–');
    expect(en.value(0, '%')).toBe('0%');
  });
});
