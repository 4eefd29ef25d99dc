import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { RoundAction } from '../api/round-query';
import { givenMetric } from '../model/given-metric';
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
    <RoundForm round={{ actions: [action('a', 3, 'o'), action('b', 3, 'o'), action('c', 8, 'p')], metrics: [] }} person="me" />,
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
  const asked = renderWithApi(<RoundForm round={{ actions: [action('a', 1, 'o')], metrics: [] }} person="me" />, () => ({}));

  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));

  expect(screen.getByText(/Nothing has been changed yet/)).toBeInTheDocument();
  expect(asked).toEqual([]);
});

const recorded = { recordObservation: { metric: null, errors: [] } };
const withdrawn = { withdrawObservation: { metric: null, errors: [] } };
const counted = () => within(screen.getByRole('group', { name: 'Apprentices' })).getByLabelText('Counted');

it('records the figures that were typed for the period that is due, and withdraws them', async () => {
  const other = givenMetric({ id: 'm2', name: 'Left alone' });
  const asked = renderWithApi(<RoundForm round={{ actions: [], metrics: [givenMetric(), other] }} person="me" />, (operation) =>
    operation === 'RecordFigures' ? recorded : withdrawn,
  );

  await userEvent.type(counted(), '1,014{Control>}{Enter}{/Control}');

  expect(await screen.findByText('Saved: 1 metric’s figures.')).toBeInTheDocument();
  const period = { start: '2025-04-01', end: '2026-03-31' };
  expect(asked).toMatchObject([
    {
      operation: 'RecordFigures',
      input: {
        metricId: 'm1',
        observation: { period, label: '2025-26', status: 'PROVISIONAL', figures: [{ group: 'all', numerator: 1014 }] },
      },
    },
  ]);
  expect(counted()).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('Undone: 1 metric’s figures are withdrawn.')).toBeInTheDocument();
  expect(asked[1]).toMatchObject({ operation: 'WithdrawFigures', input: { metricId: 'm1', period } });
});

it('keeps figures that are refused, with why at their box', async () => {
  renderWithApi(<RoundForm round={{ actions: [action('a', 1, 'o')], metrics: [givenMetric()] }} person="me" />, (operation) =>
    operation === 'RecordFigures'
      ? {
          recordObservation: {
            metric: null,
            errors: [refusal('OUT_OF_RANGE', 'observation.figures[0].numerator', 'More than there are people.')],
          },
        }
      : { recordActionUpdate: { action: { id: 'a', version: 2 }, errors: [] } },
  );

  await userEvent.type(screen.getByLabelText('What was done'), 'Much.');
  await userEvent.type(counted(), '99');
  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));

  expect(await screen.findByText('1 entry could not be saved and still stands below.')).toBeInTheDocument();
  expect(screen.getByText('Saved: 1 report.')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('link', { name: 'More than there are people.' }));
  expect(counted()).toHaveFocus();
  expect(counted()).toHaveValue('99');
  expect(screen.getByLabelText('What was done')).toHaveValue('');
});

it('leads past the actions to the figures', async () => {
  renderWithApi(<RoundForm round={{ actions: [action('a', 1, 'o')], metrics: [givenMetric()] }} person="me" />, () => ({}));

  await userEvent.click(screen.getByRole('button', { name: 'Go to 1 figure that is due' }));

  expect(screen.getByRole('heading', { name: 'Figures that are due' })).toHaveFocus();
});

it('asks for the period where none follows, in sight', async () => {
  const asked = renderWithApi(
    <RoundForm round={{ actions: [], metrics: [givenMetric({ latest: null, observations: [] })] }} person="me" />,
    () => recorded,
  );

  await userEvent.type(counted(), '3');
  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));

  await userEvent.click(screen.getByRole('link', { name: /Enter the first day/ }));
  expect(within(screen.getByRole('group', { name: 'First day of the period' })).getByLabelText('Day')).toHaveFocus();
  expect(asked).toEqual([]);
});

it('names those whose figures could not be withdrawn', async () => {
  renderWithApi(<RoundForm round={{ actions: [], metrics: [givenMetric()] }} person="me" />, (operation) =>
    operation === 'RecordFigures' ? recorded : { withdrawObservation: { metric: null, errors: [refusal('NOT_FOUND', null, 'Gone.')] } },
  );

  await userEvent.type(counted(), '3');
  await userEvent.click(screen.getByRole('button', { name: 'Save the round' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));

  expect(await screen.findByText('These could not be put back: Apprentices.')).toBeInTheDocument();
});
