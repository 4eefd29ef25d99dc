import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TrendChart, type TrendPoint } from './trend-chart';

const point = (year: number, median: number | null, own: number | null = null): TrendPoint => ({
  day: `${year}-03-31`,
  first: median === null ? null : median - 3,
  median,
  third: median === null ? null : median + 3,
  own,
});
const chart = (points: TrendPoint[]) => render(<TrendChart title="Pay gap" summary="It fell." unit="%" points={points} />).container;
const drawn = (container: HTMLElement, mark: string) => container.querySelectorAll(`figure > svg ${mark}`);

describe('a trend', () => {
  it('is one picture that says its message', () => {
    chart([point(2020, 4), point(2021, 3)]);
    expect(screen.getByRole('img', { name: 'Pay gap It fell.' })).toBeInTheDocument();
  });

  it('joins what is shown, and marks the own values by another shape', () => {
    const container = chart([point(2020, 4, 0), point(2021, 3, -8)]);
    expect(drawn(container, '.app-chart__line')).toHaveLength(1);
    expect(drawn(container, 'circle')).toHaveLength(2);
    expect(drawn(container, 'path.app-chart__own')).toHaveLength(2);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Median of the group',
      'The middle half of the councils',
      'Your council',
    ]);
  });

  it('draws nothing across a period that is hidden', () => {
    const container = chart([point(2019, 4), point(2020, 5), point(2021, null), point(2022, 3), point(2023, 2)]);
    expect(drawn(container, '.app-chart__line')).toHaveLength(2);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('is not there where everything is hidden', () => expect(chart([point(2020, null)])).toBeEmptyDOMElement());
});
