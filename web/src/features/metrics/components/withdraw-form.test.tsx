import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { ObservationView } from '../api/metric-query';
import { WithdrawForm } from './withdraw-form';

const observation = { periodStart: '2025-04-01', periodEnd: '2026-03-31' } as ObservationView;
const show = (errors: object[], onWithdrawn = vi.fn()) =>
  renderWithApi(<WithdrawForm metricId="m1" observation={observation} onWithdrawn={onWithdrawn} />, () => ({
    withdrawObservation: { metric: null, errors },
  }));
const withdraw = () => userEvent.click(screen.getByRole('button', { name: 'Withdraw these figures', hidden: true }));
const why = () => screen.getByLabelText('Why they are withdrawn');

it('withdraws the period with its reason', async () => {
  const onWithdrawn = vi.fn();
  const asked = show([], onWithdrawn);

  await userEvent.type(why(), ' Counted twice. ');
  await withdraw();

  await vi.waitFor(() => expect(onWithdrawn).toHaveBeenCalledOnce());
  expect(asked[0]?.input).toMatchObject({ metricId: 'm1', period: { start: '2025-04-01', end: '2026-03-31' }, note: 'Counted twice.' });
});

it('withdraws nothing without a reason', async () => {
  const asked = show([]);

  await withdraw();

  expect(why()).toHaveAccessibleDescription(/Say why, in a sentence/);
  expect(asked).toEqual([]);
});

it('keeps the reason when the server refuses it', async () => {
  const onWithdrawn = vi.fn();
  show([refusal('TOO_LONG', 'note', 'At most 2,000 letters.')], onWithdrawn);

  await userEvent.type(why(), 'Long');
  await withdraw();

  await vi.waitFor(() => expect(why()).toHaveAccessibleDescription(/At most 2,000 letters/));
  expect(why()).toHaveValue('Long');
  expect(onWithdrawn).not.toHaveBeenCalled();
});
