import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { UpdateForm } from './update-form';

it('sends what was typed, lists line by line', async () => {
  const send = vi.fn(() => Promise.resolve([]));
  render(<UpdateForm draft="t" withPercent send={send} />);

  await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), ' Three sessions held. ');
  await userEvent.type(screen.getByRole('textbox', { name: 'What comes next' }), 'Evaluate{enter}{enter}Report');
  await userEvent.type(screen.getByRole('textbox', { name: /percent/ }), '40');
  await userEvent.click(screen.getByRole('button', { name: 'Save the update' }));

  expect(send).toHaveBeenCalledExactlyOnceWith({
    focus: [],
    progress: 'Three sessions held.',
    nextSteps: ['Evaluate', 'Report'],
    percentComplete: 40,
  });
});

it.each(['101', '4.5', '-1', 'half'])('refuses %s percent', async (percent) => {
  const send = vi.fn();
  render(<UpdateForm draft="t" withPercent send={send} />);

  await userEvent.type(screen.getByRole('textbox', { name: /percent/ }), percent);
  await userEvent.click(screen.getByRole('button', { name: 'Save the update' }));

  expect(screen.getByRole('link', { name: 'Enter a whole number from 0 to 100' })).toBeInTheDocument();
  expect(send).not.toHaveBeenCalled();
});

it('refuses an update that says nothing', async () => {
  const send = vi.fn();
  render(<UpdateForm draft="t" send={send} />);

  await userEvent.click(screen.getByRole('button', { name: 'Save the update' }));

  expect(screen.getByRole('textbox', { name: 'What was done' })).toBeInvalid();
  expect(send).not.toHaveBeenCalled();
});

it('keeps the text and says so when the connection is lost', async () => {
  render(<UpdateForm draft="t" send={() => Promise.resolve([{ code: 'offline', message: 'There is no connection.', field: null }])} />);

  await userEvent.type(screen.getByRole('textbox', { name: 'What was done' }), 'Much');
  await userEvent.click(screen.getByRole('button', { name: 'Save the update' }));

  expect(await screen.findByText('There is no connection.')).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'What was done' })).toHaveValue('Much');
});
