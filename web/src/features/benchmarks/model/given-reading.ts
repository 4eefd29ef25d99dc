import type { ReadGroup, Reading } from '../api/benchmark-query';

export const shown = (value: number) => ({ __typename: 'ShownFigure' as const, value });
export const hidden = (reason: string, rule = 'TOO_FEW_CONTRIBUTORS') => ({ __typename: 'HiddenFigure' as const, rule, reason });

const nothing = hidden('Not available: there is nothing to calculate it from.', 'NOT_CALCULABLE');

/** A group for tests: thirty councils, everything shown. */
export const givenGroup = (more: Partial<ReadGroup> = {}): ReadGroup => ({
  kind: 'REGION',
  key: 'Region/WestMidlands',
  name: 'West Midlands',
  invited: 34,
  contributed: 30,
  counted: 30,
  verdict: null,
  changeCounted: 30,
  median: shown(4),
  firstQuartile: shown(0),
  thirdQuartile: shown(13),
  spread: shown(13),
  pooled: nothing,
  pooledLow: nothing,
  pooledHigh: nothing,
  medianChange: shown(-1),
  ownPercentile: shown(10),
  ownBand: shown(1),
  ...more,
});

/** A group that is hidden as a whole. */
export const givenHidden = (reason: string, more: Partial<ReadGroup> = {}): ReadGroup => {
  const figure = hidden(reason);
  return givenGroup({
    counted: 0,
    median: figure,
    firstQuartile: figure,
    thirdQuartile: figure,
    spread: figure,
    pooled: figure,
    pooledLow: figure,
    pooledHigh: figure,
    medianChange: nothing,
    ownPercentile: null,
    ownBand: null,
    ...more,
  });
};

/** A release for tests. */
export const givenReading = (more: Partial<Reading> = {}): Reading => ({
  indicator: { id: 'gap', title: 'Gender pay gap', unit: 'PERCENT', direction: 'PARITY' },
  period: { start: '2020-04-01', end: '2021-03-31' },
  before: { start: '2019-04-01', end: '2020-03-31' },
  version: 1,
  releasedAt: '2026-06-30T12:30:00Z',
  policy: '2026-1',
  howToRead: 'Half of the councils lie below the median.',
  ownValue: -8.2,
  groups: [givenGroup()],
  exports: [{ format: 'CSV', url: '/files/exports/benchmark.csv' }],
  ...more,
});
