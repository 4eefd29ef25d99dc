import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderWithApi } from '../../../test/fake-api';
import type { RoundAction } from '../api/round-query';
import { RoundForm } from './round-form';

const action = (id: string, version: number, objective: string): RoundAction => ({
  id,
  version,
  label: null,
  title: `Action ${id}`,
  status: 'AT_RISK',
  progress: 0,
  owners: [],
  dueDate: null,
  overdue: false,
  objective: { id: objective, version, title: objective },
});

it('saves what was changed and nothing else, each over the version that the one before left, and puts statuses back', async () => {
  const asked = renderWithApi(
    <RoundForm actions={[action('a', 3, 'o'), action('b', 3, 'o'), action('c', 8, 'p')]} person="me" />,
    (operation, { input }) => {
      const { id, version } = input as { id: string; version?: number };
      return operation === 'MoveAction'
        ? { moveAction: { action: { id, version: (version ?? 0) + 1 }, errors: [] } }
        : { recordActionUpdate: { action: { id, version: 5 }, errors: [] } };
    },
  );

  await userEvent.selectOptions(screen.getAllByLabelText('Status')[0] as HTMLElement, 'On track');
  await userEvent.type(screen.getAllByLabelText('What was done')[0] as HTMLElement, 'Much.');
  await userEvent.selectOptions(screen.getAllByLabelText('Status')[1] as HTMLElement, 'On track');
  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));

  expect(await screen.findByText('Saved: 2 reports.')).toBeInTheDocument();
  expect(asked.map(({ operation, input }) => [operation, input.id, input.version])).toEqual([
    ['MoveAction', 'a', 3],
    ['RecordProgress', 'a', undefined],
    ['MoveAction', 'b', 5],
  ]);

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Undone: 2 statuses are as before.')).toBeInTheDocument();
  expect(asked.slice(3).map(({ input }) => [input.id, input.version, input.status])).toEqual([
    ['a', 6, 'AT_RISK'],
    ['b', 7, 'AT_RISK'],
  ]);
});

it('refuses to save a round in which nothing is said', async () => {
  const asked = renderWithApi(<RoundForm actions={[action('a', 1, 'o')]} person="me" />, () => ({}));

  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));

  expect(screen.getByText(/Nothing has been changed yet/)).toBeInTheDocument();
  expect(asked).toEqual([]);
});
