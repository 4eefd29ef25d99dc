import type { BenchmarkFigure } from '../../../components/data/benchmark-figure';

/** The value of a figure; null where it is hidden. */
export const shownValue = (figure: BenchmarkFigure | null) => (figure?.__typename === 'ShownFigure' ? Number(figure.value) : null);

/** A pooled figure for a chart; null where it is hidden. */
export function pooledOf(group: { pooled: BenchmarkFigure; pooledLow: BenchmarkFigure; pooledHigh: BenchmarkFigure }) {
  const value = shownValue(group.pooled);
  return value === null ? null : { value, low: shownValue(group.pooledLow), high: shownValue(group.pooledHigh) };
}

/** The group that is asked for, or the first that shows something: the narrowest are last and are often hidden. */
export const chooseGroup = <Group extends { key: string; median: BenchmarkFigure }>(groups: readonly Group[], key: string | null) =>
  groups.find((group) => group.key === key) ?? groups.find(({ median }) => median.__typename === 'ShownFigure') ?? groups[0];

/** In place of a figure of a period in which there is no such group, or the reader's council was not in it. */
export const NOT_IN_GROUP = { __typename: 'HiddenFigure', rule: 'NOT_IN_GROUP' } as const;
