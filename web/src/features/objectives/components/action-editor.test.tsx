import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { ActionView } from '../api/action-query';
import { ActionEditor } from './action-editor';

const action = {
  id: 'a1',
  version: 4,
  title: 'Train managers',
  label: '3b',
  points: ['First'],
  output: null,
  outcome: null,
  owners: ['Human Resources'],
  due: { by: '2027-03-31', precision: 'YEAR', asPrinted: 'During 2026/27' },
  alreadyDone: false,
  follows: null,
  metrics: [{ id: 'm1' }],
  frameworks: [{ __typename: 'FrameworkReference', framework: 'psed', code: '1', asPrinted: null }],
  objective: { id: 'o1', title: 'Fair' },
} as unknown as ActionView;

it('sends what the form does not show back as it was, over the version that was read', async () => {
  const asked = renderWithApi(<ActionEditor action={action} onStale={vi.fn()} />, () => ({ updateAction: { action: null, errors: [] } }));

  await userEvent.type(screen.getByLabelText('What is to be done'), ' well');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(JSON.stringify(asked[0]?.input)).not.toContain('__typename');
  expect(asked[0]?.input).toMatchObject({
    id: 'a1',
    version: 4,
    details: {
      title: 'Train managers well',
      label: '3b',
      points: ['First'],
      due: { by: '2027-03-31', precision: 'YEAR', asPrinted: 'During 2026/27' },
      metrics: ['m1'],
      frameworks: [{ framework: 'psed', code: '1', asPrinted: null }],
    },
  });
});

it('asks for the action anew and shows both versions when somebody else was there first', async () => {
  const onStale = vi.fn();
  renderWithApi(<ActionEditor action={action} onStale={onStale} />, () => ({
    updateAction: { action: null, errors: [refusal('CONFLICT', 'version', 'Somebody else changed this.')] },
  }));

  await userEvent.type(screen.getByLabelText('What is to be done'), ' well');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));

  expect(await screen.findByRole('row', { name: 'What is to be done Train managers Train managers well' })).toBeInTheDocument();
  expect(onStale).toHaveBeenCalledOnce();
});
