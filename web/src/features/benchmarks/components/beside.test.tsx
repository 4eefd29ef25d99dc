import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { snapshotYear } from '../model/public-measures';
import { NeighboursTable } from './neighbours-table';
import { OpenTable } from './open-table';

const council = (code: string, name: string, value: number | null) => ({ code, council: name, value, return: { isJoint: false } });

it('sets the council beside those most like it, and says where one published nothing', () => {
  render(
    <NeighboursTable
      year={2022}
      neighbourhood={{
        council: council('E1', 'Stoke-on-Trent', -10.4),
        quartiles: { count: 1, first: 3.9, median: 3.9, third: 3.9 },
        neighbours: [
          { distance: 0.251, payGap: council('E2', 'Telford and Wrekin', 3.9) },
          { distance: 0.399, payGap: council('E3', 'Warrington', null) },
        ],
      }}
    />,
  );
  expect(screen.getByRole('row', { name: 'Stoke-on-Trent -10.4% Your council' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'Telford and Wrekin 3.9% 0.25' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: /^Warrington None published/ })).toBeInTheDocument();
  expect(screen.getByText(/31 March 2022/)).toBeInTheDocument();
});

it('looks at the snapshot of the period, else at the newest', () => {
  expect(snapshotYear([2020, 2022, 2021], '2021-03-31')).toBe(2021);
  expect(snapshotYear([2020, 2022], '2021-03-31')).toBe(2022);
  expect(snapshotYear([], '2021-03-31')).toBeUndefined();
});

it('says of the open release what it cost and what it does not protect', () => {
  render(
    <OpenTable
      release={{
        period: { start: '2020-04-01', end: '2021-03-31' },
        releasedAt: '2026-06-30T12:30:00Z',
        milliEpsilon: 500,
        statement: 'It does not protect what a council publishes itself.',
        groups: [{ key: 'all', name: 'All councils', contributed: 12, cases: 1203, total: 9981, percent: 12.1 }],
      }}
    />,
  );
  expect(screen.getByText(/does not protect/)).toBeInTheDocument();
  expect(screen.getByText(/Epsilon 0.5 of each contributor/)).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'All councils 12 1,203 9,981 12.1%' })).toBeInTheDocument();
});
