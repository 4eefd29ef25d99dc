import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { givenAction } from '../model/given-plan';
import { StatusForm } from './status-form';

const show = (answers: Parameters<typeof renderWithApi>[1], handlers: Partial<Parameters<typeof StatusForm>[0]> = {}) =>
  renderWithApi(<StatusForm action={givenAction()} onStale={vi.fn()} onCancel={vi.fn()} onSaved={vi.fn()} {...handlers} />, answers);

const moved = (errors: object[], version?: number) => ({
  moveAction: { action: version === undefined ? null : { id: 'a1', version }, errors },
});

it('sends the status and the reason over the version that was read', async () => {
  const onSaved = vi.fn();
  const asked = show(() => moved([], 4), { onSaved });

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'At risk');
  await userEvent.type(screen.getByLabelText('Why'), ' Short of staff. ');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(onSaved).toHaveBeenCalledOnce());
  expect(asked).toHaveLength(1);
  expect(asked[0]?.input).toMatchObject({ id: 'a1', version: 3, status: 'AT_RISK', note: 'Short of staff.' });
});

it('puts a refusal beside its field', async () => {
  show(() => moved([refusal('NOTE_REQUIRED', 'note', 'Say why, in a sentence.')]));

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'At risk');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('link', { name: 'Say why, in a sentence.' })).toBeInTheDocument();
  expect(screen.getByLabelText('Why')).toBeInvalid();
});

it('writes over somebody else’s change only when told to', async () => {
  const onStale = vi.fn();
  let first = true;
  const asked = show(
    () => {
      const answer = first ? moved([refusal('CONFLICT', null, 'Somebody else changed it.')]) : moved([], 5);
      first = false;
      return answer;
    },
    { onStale },
  );

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'Complete');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('heading', { name: /Somebody else changed this/ })).toBeInTheDocument();
  expect(onStale).toHaveBeenCalledOnce();
  expect(asked).toHaveLength(1);

  await userEvent.click(screen.getByRole('button', { name: 'Save mine over it' }));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
});

it('says why one’s own version could not be saved over the other', async () => {
  const answers = [
    moved([refusal('CONFLICT', null, 'Somebody else changed it.')]),
    moved([refusal('NOTE_REQUIRED', 'note', 'Say why, in a sentence.')]),
  ];
  const onSaved = vi.fn();
  show(() => answers.shift() ?? 'lost', { onSaved });

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'At risk');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Save mine over it' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Say why, in a sentence.');
  expect(onSaved).not.toHaveBeenCalled();
});

it('tries again under the same name after a lost answer, so that nothing is done twice', async () => {
  let first = true;
  const asked = show(() => {
    const answer = first ? 'lost' : moved([], 4);
    first = false;
    return answer;
  });

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'On track');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/There is no connection, so nothing was saved/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]?.input.idempotencyKey).toBe(asked[0]?.input.idempotencyKey);
});
