import { describe, expect, it } from 'vitest';
import { checkValues, type ObservationValues, toEntry } from './entry';
import { figureMessages } from './messages';

const t = figureMessages.en;
const details = (keys?: string[]) =>
  ({
    breakdown:
      keys === undefined ? null : { groups: keys.map((key) => ({ key, label: key.toUpperCase() })), interest: null, comparator: null },
  }) as never;
const values = (groups: ObservationValues['groups'], rest: Partial<ObservationValues> = {}): ObservationValues => ({
  start: '2025-4-1',
  end: '2026-3-31',
  label: '',
  status: 'FINAL',
  source: '',
  note: '',
  groups,
  ...rest,
});
const figures = (numerator = '', denominator = '', value = '') => ({ numerator, denominator, value });

describe('checkValues', () => {
  const share = { kind: 'PROPORTION', details: details(['me', 'white']) } as const;

  it('finds nothing wrong with good figures, and lets a group be left out', () =>
    expect(checkValues(share, values({ me: figures('1,240', '6,001'), white: figures() }), t)).toEqual({}));
  it('wants the figures of some group', () =>
    expect(checkValues(share, values({ me: figures(), white: figures() }), t)).toEqual({ 'me-numerator': t.enterSome }));
  it('refuses halves of a person and half-filled groups', () =>
    expect(checkValues(share, values({ me: figures('1.5', ''), white: figures() }), t)).toEqual({
      'me-numerator': t.enterCount('ME'),
      'me-denominator': t.enterCount('ME'),
    }));
  it('refuses more counted than there are', () =>
    expect(checkValues(share, values({ me: figures('7', '6') }), t)).toEqual({ 'me-numerator': t.overWhole('ME') }));
  it('lets a rate be over its base', () =>
    expect(checkValues({ ...share, kind: 'RATE' }, values({ me: figures('7', '6') }), t)).toEqual({}));
  it('wants a period with both ends in order', () => {
    expect(checkValues(share, values({ me: figures('1', '2') }, { start: '', end: '2026-2-30' }), t)).toEqual({
      start: t.enterStart,
      end: t.enterEnd,
    });
    expect(checkValues(share, values({ me: figures('1', '2') }, { end: '2025-3-31' }), t)).toEqual({ end: t.endBeforeStart });
  });
});

describe('toEntry', () => {
  it('sends counts of the groups that have any', () =>
    expect(toEntry({ kind: 'PROPORTION' }, values({ me: figures(' 1,240 ', '6001'), white: figures() })).figures).toEqual([
      { group: 'me', numerator: 1240, denominator: 6001 },
    ]));
  it('keeps a negative gap negative, with either minus sign', () => {
    expect(toEntry({ kind: 'PAY_GAP' }, values({ all: figures('', '', '-2.6') })).figures).toEqual([{ group: 'all', value: -2.6 }]);
    expect(toEntry({ kind: 'PAY_GAP' }, values({ all: figures('', '', '−2.6') })).figures).toEqual([{ group: 'all', value: -2.6 }]);
  });
});
