import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DistributionChart, type DistributionRow } from './distribution-chart';

const region: DistributionRow = { key: 'r', label: 'West Midlands (30 councils)', first: 0, median: 4, third: 13 };
const hidden: DistributionRow = { key: 't', label: 'Unitary authority', first: null, median: null, third: null };
const chart = (rows: DistributionRow[], own: number | null) =>
  render(<DistributionChart title="Pay gap" summary="You are low." unit="%" rows={rows} own={own} />).container;
const x = (element: Element | null | undefined, name: string) => Number(element?.getAttribute(name));

describe('a distribution', () => {
  it('is one picture that says its message', () => {
    chart([region], -8.2);
    expect(screen.getByRole('img', { name: 'Pay gap You are low.' })).toBeInTheDocument();
  });

  it('draws the middle half from quartile to quartile, with the median within and the own value where it belongs', () => {
    const container = chart([region], -8.2);
    const box = container.querySelector('figure > svg .app-chart__box');
    const median = x(container.querySelector('figure > svg .app-chart__median'), 'x1');
    expect(median).toBeGreaterThan(x(box, 'x'));
    expect(median).toBeLessThan(x(box, 'x') + x(box, 'width'));
    expect(x(container.querySelector('figure > svg .app-chart__own-line'), 'x1')).toBeLessThan(x(box, 'x'));
  });

  it('names the own value in letters, not by its mark alone', () => {
    chart([region], -8.2);
    expect(screen.getByText('Your council: -8.2%')).toBeInTheDocument();
  });

  it('draws a median without quartiles where those are hidden', () => {
    const container = chart([{ ...region, first: null, third: null }], null);
    expect(container.querySelector('figure > svg .app-chart__box')).toBeNull();
    expect(container.querySelector('figure > svg .app-chart__median')).not.toBeNull();
  });

  it('says hidden where a group is hidden, and draws nothing for it', () => {
    const container = chart([region, hidden], -8.2);
    expect(screen.getByText('Hidden: see the table for the reason')).toBeInTheDocument();
    expect(container.querySelectorAll('figure > svg .app-chart__median')).toHaveLength(1);
    expect(container.querySelectorAll('figure > svg .app-chart__own')).toHaveLength(1);
  });

  it('draws a pooled figure with its interval', () => {
    const container = chart([{ ...region, pooled: { value: 5, low: 4, high: 6 } }], null);
    expect(container.querySelectorAll('figure > svg .app-chart__pooled')).toHaveLength(1);
    expect(screen.getByText('All councils together, with 95% interval')).toBeInTheDocument();
  });

  it('is not there where everything is hidden', () => expect(chart([hidden], null)).toBeEmptyDOMElement());
});
