import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../api/benchmark-query';
import { givenGroup, givenHidden, givenReading, hidden, shown } from '../model/given-reading';
import { ReadingView } from './reading-view';

/** The picture says the same once more, for those who do not see it. */
const IN_WORDS = { selector: 'p' };
const TOO_FEW = 'Hidden: fewer than 6 councils contributed.';

function show(reading: Reading, isCouncil = true) {
  const [group] = reading.groups;
  if (group === undefined) throw new Error('No group.');
  render(
    <MemoryRouter>
      <ReadingView
        reading={reading}
        group={group}
        isCouncil={isCouncil}
        addressOf={(key) => `/benchmarks?group=${key}`}
        trend={null}
        beside={null}
      />
    </MemoryRouter>,
  );
}
const row = (name: string) => within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));

describe('a release as it is read', () => {
  it('says in words where the council stands', () => {
    show(givenReading());
    expect(
      screen.getByText(/Your council’s figure is -8.2%. It is at percentile 10 by value, in the quarter with the lowest values/, IN_WORDS),
    ).toBeInTheDocument();
    expect(screen.getByText(/Nearest to 0 is best/, IN_WORDS)).toBeInTheDocument();
  });

  it('has a picture and the same figures in a table', () => {
    show(givenReading());
    expect(screen.getByRole('img', { name: /Gender pay gap: West Midlands, 2020-21/ })).toBeInTheDocument();
    expect(row('Median').getByText('4%')).toBeInTheDocument();
    expect(row('Upper quartile').getByText('13%')).toBeInTheDocument();
    expect(row('Councils that contributed').getByText('30 of 34')).toBeInTheDocument();
  });

  it('explains each hidden figure by its rule, and draws nothing in its place', () => {
    const reason = 'Hidden: quartiles need 9 councils.';
    show(givenReading({ groups: [givenGroup({ firstQuartile: hidden(reason), thirdQuartile: hidden(reason), spread: hidden(reason) })] }));
    expect(row('Lower quartile').getByText(reason)).toBeInTheDocument();
    expect(document.querySelector('figure > svg .app-chart__box')).toBeNull();
  });

  it('says why a whole group is hidden', () => {
    show(givenReading({ groups: [givenHidden(TOO_FEW)] }));
    expect(screen.getByText(new RegExp(`This group is hidden. ${TOO_FEW}`), IN_WORDS)).toBeInTheDocument();
    expect(screen.getAllByText(TOO_FEW).length).toBeGreaterThan(3);
  });

  it('shows a pooled figure with its interval and its verdict', () => {
    const group = givenGroup({ pooled: shown(0.62), pooledLow: shown(0.5), pooledHigh: shown(0.75), verdict: 'DISPARITY' });
    show(givenReading({ indicator: { id: 'rl', title: 'Appointment', unit: 'RATIO', direction: 'PARITY' }, groups: [group] }));
    expect(row('95% interval of that').getByText('0.5 to 0.75')).toBeInTheDocument();
    expect(row('Four-fifths verdict').getByText(/There is a disparity/)).toBeInTheDocument();
    expect(screen.getByText(/Nearest to 1 is best/, IN_WORDS)).toBeInTheDocument();
  });

  it('says so where the council contributed nothing', () => {
    show(givenReading({ ownValue: null, groups: [givenGroup({ ownPercentile: null, ownBand: null })] }));
    expect(screen.getByText(/Your council contributed nothing to this period/, IN_WORDS)).toBeInTheDocument();
    expect(row('Your council').getByText('No figure of yours')).toBeInTheDocument();
  });

  it('has no place of its own for a regional body', () => {
    show(givenReading({ ownValue: null }), false);
    expect(screen.queryByRole('row', { name: /Your/ })).toBeNull();
  });

  it('leads to each group, also to hidden ones', () => {
    const other = givenHidden(TOO_FEW, { key: 'Type/UnitaryAuthority', name: 'Unitary authority' });
    show(givenReading({ groups: [givenGroup(), other] }));
    expect(screen.getByRole('link', { name: 'Unitary authority' })).toHaveAttribute('href', '/benchmarks?group=Type/UnitaryAuthority');
    expect(screen.getByRole('link', { name: 'CSV' })).toHaveAttribute('href', '/files/exports/benchmark.csv');
  });
});
