import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { contribution } from '../model/given-contribution';
import { ConsentForm } from './consent-form';
import { ConsentRegister } from './consent-register';

const statement = { version: '2026-1', text: 'Requests under the Act are for your council to answer.' };
const open = contribution();
const period = { start: '2021-04-01', end: '2022-03-31' };
const shared = {
  metric: {
    id: 'm',
    unit: '%',
    kind: 'PAY_GAP',
    details: { numeratorMeaning: null, denominatorMeaning: null, breakdown: null },
    observations: [
      { periodStart: period.start, periodEnd: period.end, value: -10.4, figures: [{ group: 'all', numerator: null, denominator: null }] },
    ],
  },
};

it('shows what is shared and the statement, and sends the consent to it', async () => {
  const onGiven = vi.fn();
  const asked = renderWithApi(<ConsentForm offers={[open]} first={open} statement={statement} onGiven={onGiven} />, (operation) =>
    operation === 'Shared' ? shared : { consentToBenchmark: { consented: [period], errors: [] } },
  );

  expect(await screen.findByText('-10.4%')).toBeInTheDocument();
  expect(screen.getByText(statement.text)).toBeInTheDocument();
  expect(screen.getByText(/strategy leads and approvers/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('checkbox', { name: /our council consents/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Contribute these figures' }));

  await vi.waitFor(() => expect(onGiven).toHaveBeenCalledOnce());
  expect(asked.find(({ operation }) => operation === 'ConsentToBenchmark')?.input).toMatchObject({
    metricId: 'm',
    period,
    statement: '2026-1',
  });
});

it('takes nothing for consent that was not given', async () => {
  const asked = renderWithApi(<ConsentForm offers={[open]} first={undefined} statement={statement} onGiven={vi.fn()} />, () => ({}));

  await userEvent.click(screen.getByRole('button', { name: 'Contribute these figures' }));

  expect(screen.getByRole('link', { name: 'Choose a metric and a period' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Confirm that your council consents' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('says that the statement has changed where it has', async () => {
  const message = 'Read the statement on freedom of information in force (2027-1) before you consent.';
  renderWithApi(<ConsentForm offers={[open]} first={open} statement={statement} onGiven={vi.fn()} />, (operation) =>
    operation === 'Shared'
      ? shared
      : { consentToBenchmark: { consented: null, errors: [refusal('STATEMENT_OUTDATED', 'statement', message)] } },
  );

  await userEvent.click(screen.getByRole('checkbox', { name: /our council consents/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Contribute these figures' }));

  expect(await screen.findByRole('link', { name: message })).toBeInTheDocument();
});

const given = contribution({
  state: 'GIVEN',
  consent: { by: 'stoke-lead', role: 'strategy-lead', at: '2026-06-30T12:30:00Z', statement: '2026-1' },
});

it('asks before a consent is withdrawn, and keeps it where somebody thinks again', async () => {
  const onWithdrawn = vi.fn();
  const asked = renderWithApi(<ConsentRegister contributions={[given]} withdraws onWithdrawn={onWithdrawn} />, () => ({
    withdrawFromBenchmark: { consented: [], errors: [] },
  }));

  expect(screen.getByText('by stoke-lead as strategy lead, 30 June 2026 at 13:30')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: /^Withdraw the consent for Pay gap/ }));
  expect(screen.getByText(/Releases that were made already stay as they are/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(asked).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: /^Withdraw the consent for Pay gap/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw the consent' }));
  await vi.waitFor(() => expect(onWithdrawn).toHaveBeenCalledOnce());
  expect(asked[0]?.input).toMatchObject({ metricId: 'm', period });
});

it('keeps a consent in sight when the connection is lost', async () => {
  const onWithdrawn = vi.fn();
  renderWithApi(<ConsentRegister contributions={[given]} withdraws onWithdrawn={onWithdrawn} />, () => 'lost');

  await userEvent.click(screen.getByRole('button', { name: /^Withdraw the consent for Pay gap/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw the consent' }));

  expect(await screen.findByText(/There is no connection, so nothing was saved/)).toBeInTheDocument();
  expect(onWithdrawn).not.toHaveBeenCalled();
});

it('offers no withdrawal to those who only read', () => {
  renderWithApi(<ConsentRegister contributions={[given]} withdraws={false} onWithdrawn={vi.fn()} />, () => ({}));
  expect(screen.queryByRole('button')).toBeNull();
});
