import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { hidden, shown } from '../model/given-reading';
import { type TrendEntry, TrendView } from './trend-view';

const entry = (first: number, median: number, own: number | null): TrendEntry => ({
  period: { start: `${first}-04-01`, end: `${first + 1}-03-31` },
  median: shown(median),
  firstQuartile: shown(median - 2),
  thirdQuartile: shown(median + 2),
  own,
});
const show = (entries: TrendEntry[]) => render(<TrendView title="Pay gap" unit="%" group="England" entries={entries} isCouncil />);

it('says the way of the median and of the council, and has both in a table', () => {
  show([entry(2019, 4.5, 0), entry(2020, 4, -8.2)]);
  expect(
    screen.getAllByText(/The median was 4.5% in 2019-20 and 4% in 2020-21. Your council went from 0% to -8.2%./).length,
  ).toBeGreaterThan(0);
  expect(screen.getByRole('row', { name: /^2020-21/ })).toHaveTextContent('-8.2%');
});

it('keeps a hidden period in the table with its reason', () => {
  const reason = 'Hidden: it differs from another period by fewer than 5 councils.';
  const figure = hidden(reason);
  show([
    entry(2018, 5, null),
    { ...entry(2019, 0, null), median: figure, firstQuartile: figure, thirdQuartile: figure },
    entry(2020, 4, null),
  ]);
  expect(screen.getByRole('row', { name: /^2019-20/ })).toHaveTextContent(reason);
});

it('says so where there is one period alone', () => {
  show([entry(2020, 4, null)]);
  expect(screen.getByText('Only one period has been released of this group so far.')).toBeInTheDocument();
});
