import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { givenAction, givenObjective, givenPlan } from '../model/given-plan';
import { BulkPanel } from './bulk-panel';

const plan = givenPlan({
  objectives: [
    givenObjective({ id: 'o1', version: 3, actions: [givenAction({ id: 'a1' }), givenAction({ id: 'a2' })] }),
    givenObjective({ id: 'o2', version: 9, actions: [givenAction({ id: 'b1' })] }),
  ],
});

it('moves each action over the version that the one before left, and keeps what failed selected', async () => {
  const [onSelect, onTold] = [vi.fn(), vi.fn()];
  const asked = renderWithApi(
    <BulkPanel plan={plan} selected={new Set(['a1', 'a2', 'b1'])} onSelect={onSelect} onTold={onTold} />,
    (_, { input }) => {
      const { id, version } = input as { id: string; version: number };
      return id === 'b1'
        ? {
            moveAction: { action: null, errors: [refusal('STATUS_MOVE_NOT_ALLOWED', 'status', 'A cancelled action cannot be completed.')] },
          }
        : { moveAction: { action: { id, version: version + 1 }, errors: [] } };
    },
  );

  await userEvent.selectOptions(screen.getByLabelText('New status'), 'Complete');
  await userEvent.click(screen.getByRole('button', { name: 'Change them' }));

  expect(await screen.findByRole('link', { name: 'A cancelled action cannot be completed.' })).toBeInTheDocument();
  expect(asked.map(({ input }) => [input.id, input.version])).toEqual([
    ['a1', 3],
    ['a2', 4],
    ['b1', 9],
  ]);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith(new Set(['b1']));
  expect(onTold).toHaveBeenCalledExactlyOnceWith('Changed 2. Not changed: 1; they are still selected.');
});
