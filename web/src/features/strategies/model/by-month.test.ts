import { expect, it } from 'vitest';
import { byMonth } from './by-month';
import { givenAction, givenObjective } from './given-plan';

it('groups actions by month, earliest first, the undated last', () => {
  const months = byMonth([
    givenObjective({ actions: [givenAction({ id: 'late', dueDate: '2026-03-31' }), givenAction({ id: 'none', dueDate: null })] }),
    givenObjective({ actions: [givenAction({ id: 'early', dueDate: '2025-12-01' }), givenAction({ id: 'mid', dueDate: '2026-03-01' })] }),
  ]);

  expect(months.map(({ month, actions }) => [month, ...actions.map(({ id }) => id)])).toEqual([
    ['2025-12', 'early'],
    ['2026-03', 'mid', 'late'],
    [null, 'none'],
  ]);
});
