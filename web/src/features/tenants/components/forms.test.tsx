import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { DeleteForm } from './delete-form';
import { InviteAdministratorForm } from './invite-administrator-form';
import { OnboardSection } from './onboard-section';
import { SuspendForm } from './suspend-form';

const authorities = [
  {
    code: 'E08000012',
    name: 'Liverpool City Council',
    kind: 'COUNCIL',
    type: 'Metropolitan district',
    region: 'North West',
    isTenant: false,
  },
  {
    code: 'E47000004',
    name: 'Liverpool City Region',
    kind: 'REGIONAL_BODY',
    type: 'Combined authority',
    region: 'North West',
    isTenant: true,
  },
];

it('finds an authority in the register and sets it up', async () => {
  const onOnboarded = vi.fn();
  const asked = renderWithApi(<OnboardSection onOnboarded={onOnboarded} />, (operation) =>
    operation === 'Register' ? { authorities } : { onboardTenant: { tenant: { id: 't', name: 'Liverpool City Council' }, errors: [] } },
  );

  await userEvent.type(screen.getByLabelText('Part of its name'), ' liverpool ');
  await userEvent.click(screen.getByRole('button', { name: 'Find it' }));
  expect(await screen.findByText('Set up already')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Set up Liverpool City Council' }));

  expect(await screen.findByText(/^Liverpool City Council is set up/)).toBeInTheDocument();
  expect(asked.find(({ operation }) => operation === 'OnboardTenant')?.input).toMatchObject({ kind: 'COUNCIL', code: 'E08000012' });
  expect(onOnboarded).toHaveBeenCalled();
});

it('says why an authority was not set up, and that nobody was found', async () => {
  const answers = vi.fn();
  answers.mockReturnValueOnce({ authorities }).mockReturnValueOnce({
    onboardTenant: { tenant: null, errors: [refusal('ALREADY_EXISTS', 'code', 'It is a tenant already.')] },
  });
  answers.mockReturnValue({ authorities: [] });
  renderWithApi(<OnboardSection onOnboarded={vi.fn()} />, () => answers());

  await userEvent.click(screen.getByRole('button', { name: 'Find it' }));
  expect(screen.getByLabelText('Part of its name')).toBeInvalid();
  await userEvent.type(screen.getByLabelText('Part of its name'), 'liv');
  await userEvent.click(screen.getByRole('button', { name: 'Find it' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Set up Liverpool City Council' }));
  expect(await screen.findByText('It is a tenant already.')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText('Part of its name'), 'x');
  await userEvent.click(screen.getByRole('button', { name: 'Find it' }));
  expect(await screen.findByText(/The register has nobody of that name/)).toBeInTheDocument();
});

it('suspends with a reason only', async () => {
  const onSuspended = vi.fn();
  const asked = renderWithApi(<SuspendForm tenant={{ id: 't', version: 2 }} onSuspended={onSuspended} />, () => ({
    suspendTenant: { tenant: { id: 't', version: 3, status: 'SUSPENDED', suspendedBecause: 'Unpaid' }, errors: [] },
  }));

  await userEvent.click(screen.getByRole('button', { name: 'Suspend it' }));
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'Unpaid');
  await userEvent.click(screen.getByRole('button', { name: 'Suspend it' }));

  await vi.waitFor(() => expect(onSuspended).toHaveBeenCalled());
  expect(asked[0]?.input).toMatchObject({ id: 't', version: 2, reason: 'Unpaid' });
});

it('invites the first administrator by a real address, and shows why mail did not leave', async () => {
  const asked = renderWithApi(<InviteAdministratorForm tenantId="t" onInvited={vi.fn()} />, () => ({
    inviteTenantAdministrator: { invited: false, errors: [refusal('MAIL_NOT_AVAILABLE', null, 'No mail server is set up.')] },
  }));

  await userEvent.type(screen.getByLabelText('E-mail'), 'nobody');
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(screen.getByLabelText('E-mail')).toBeInvalid();
  expect(asked).toEqual([]);
  await userEvent.type(screen.getByLabelText('E-mail'), '@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByText('No mail server is set up.')).toBeInTheDocument();
});

it('deletes an organisation only for somebody who writes its name', async () => {
  const onRequested = vi.fn();
  const asked = renderWithApi(<DeleteForm tenant={{ name: 'Leeds', version: 1 }} onRequested={onRequested} />, () => ({
    requestTenantDeletion: { tenant: { id: 't', version: 2, deletion: { due: '2026-05-01T00:00:00Z' } }, errors: [] },
  }));

  await userEvent.type(screen.getByRole('textbox'), 'leeds');
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  expect(asked).toEqual([]);
  await userEvent.clear(screen.getByRole('textbox'));
  await userEvent.type(screen.getByRole('textbox'), 'Leeds');
  await userEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
  await vi.waitFor(() => expect(onRequested).toHaveBeenCalled());
});
