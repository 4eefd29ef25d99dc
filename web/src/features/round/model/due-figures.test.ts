import { describe, expect, it } from 'vitest';
import { figureMessages } from '../../../lib/figures/messages';
import { roundMessages } from '../messages';
import { checkFigures, emptyFigures, typedFigures } from './due-figures';
import { givenMetric } from './given-metric';

const t = { ...roundMessages.en, ...figureMessages.en };
const metric = givenMetric();
const typed = (numerator: string, more = {}) => ({
  m1: { ...emptyFigures(metric), groups: { all: { numerator, denominator: '', value: '' } }, ...more },
});

describe('the figures of a round', () => {
  it('are for the period after the latest one, from the same source', () =>
    expect(emptyFigures(metric)).toMatchObject({ start: '2025-04-01', end: '2026-03-31', label: '2025-26', source: 'HR', groups: {} }));
  it('are not there until one is typed', () => {
    expect(typedFigures([metric], { m1: emptyFigures(metric) })).toEqual([]);
    expect(typedFigures([metric], typed('3'))).toHaveLength(1);
  });
  it('are good with a whole number', () => expect(checkFigures([metric], typed('3'), t)).toEqual({}));
  it('are refused by the names of their fields', () =>
    expect(checkFigures([metric], typed('half', { end: '2026--' }), t)).toEqual({
      'm1-all-numerator': 'All: enter a whole number, 0 or more',
      'm1-end': t.enterEnd,
    }));
  it('are not recorded over others', () =>
    expect(checkFigures([metric], typed('3', { start: '2024-4-1', end: '2025-3-31' }), t)).toEqual({ 'm1-start': t.taken }));
});
