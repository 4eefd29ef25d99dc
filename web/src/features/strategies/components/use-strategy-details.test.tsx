import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { DetailsForm } from '../../../components/forms/details-form';
import type { WriteError } from '../../../lib/writes/write';
import { toDetails } from '../model/strategy-details';
import { NO_STRATEGY, type StrategyValues, useStrategyDetails } from './use-strategy-details';

interface Shown {
  initial: StrategyValues;
  send: (values: StrategyValues) => Promise<readonly WriteError[]>;
}

const StrategyForm = (shown: Shown) => (
  <DetailsForm details={useStrategyDetails()} submitLabel="Create" draft="t" onCancel={vi.fn()} {...shown} />
);

async function typeDate(legend: string, day: string, month: string, year: string) {
  const group = within(screen.getByRole('group', { name: legend }));
  await userEvent.type(group.getByLabelText('Day'), day);
  await userEvent.type(group.getByLabelText('Month'), month);
  await userEvent.type(group.getByLabelText('Year'), year);
}

it('sends a strategy with its dates and its leads line by line', async () => {
  const send = vi.fn(() => Promise.resolve([]));
  render(<StrategyForm initial={NO_STRATEGY} send={send} />);

  await userEvent.type(screen.getByLabelText('Title'), 'Fairer by 2030');
  await typeDate('First day', '1', '4', '2026');
  await typeDate('Last day', '31', '3', '2030');
  await userEvent.type(screen.getByLabelText('Role titles of who leads it'), 'City Director{enter} Human Resources ');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));

  const [values] = send.mock.calls[0] as unknown as [typeof NO_STRATEGY];
  expect(toDetails(values)).toMatchObject({
    title: 'Fairer by 2030',
    kind: 'STRATEGY',
    period: { start: '2026-04-01', end: '2030-03-31' },
    vision: null,
    leads: ['City Director', 'Human Resources'],
  });
});

it('names everything that is missing, and an end before the beginning', async () => {
  const send = vi.fn();
  render(<StrategyForm initial={{ ...NO_STRATEGY, start: '2026-4-1' }} send={send} />);

  await typeDate('Last day', '31', '3', '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Create' }));

  expect(
    within(screen.getByRole('alert'))
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Enter a title', 'The last day must be after the first day']);
  expect(send).not.toHaveBeenCalled();
});

it('puts the server’s word beside the field it is about', async () => {
  const send = () => Promise.resolve([{ code: 'TOO_LONG', message: 'At most 300 letters.', field: 'details.title' }]);
  render(<StrategyForm initial={{ ...NO_STRATEGY, title: 'x', start: '2026-4-1', end: '2030-3-31' }} send={send} />);

  await userEvent.click(screen.getByRole('button', { name: 'Create' }));

  expect(await screen.findByRole('link', { name: 'At most 300 letters.' })).toBeInTheDocument();
  expect(screen.getByLabelText('Title')).toBeInvalid();
});
