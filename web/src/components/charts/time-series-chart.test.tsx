import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TimeSeriesChart } from './time-series-chart';

const points = [
  { day: '2023-03-31', label: '2022-23', value: -2.6, low: -4, high: -1 },
  { day: '2024-03-31', label: '2023-24', value: 1.2, low: 0, high: 2.4 },
  { day: '2025-03-31', label: '2024-25', value: 3.4, low: 2, high: 5, provisional: true },
];
const chart = (props = {}) => render(<TimeSeriesChart title="Pay gap" summary="It rose." unit="%" points={points} {...props} />).container;

describe('a chart over time', () => {
  it('is one picture that says its message', () => {
    chart();
    const picture = screen.getByRole('img', { name: /Pay gap/ });
    expect(picture).toHaveAccessibleName('Pay gap It rose.');
  });

  it('draws each figure at its height: higher is nearer to the top', () => {
    const heights = [...chart().querySelectorAll('figure > svg circle')].map((circle) => Number(circle.getAttribute('cy')));
    expect(heights).toHaveLength(3);
    expect(heights[0]).toBeGreaterThan(heights[1] as number);
    expect(heights[1]).toBeGreaterThan(heights[2] as number);
  });

  it('marks zero where the figures cross it', () => expect(chart().querySelectorAll('.app-chart__zero')).toHaveLength(1));

  it('names in its legend what it shows and nothing else', () => {
    chart({ expected: { day: '2025-06-30', value: 2 } });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Figure',
      'Provisional figure',
      '95% interval',
      'Expected by now',
    ]);
  });

  it('draws a single figure without intervals, and no line', () => {
    const container = chart({ points: [{ day: '2025-03-31', label: '2024-25', value: 7 }] });
    expect(container.querySelectorAll('figure > svg circle')).toHaveLength(1);
    expect(container.querySelector('polyline')).toBeNull();
    expect(container.innerHTML).not.toContain('NaN');
  });
});
