import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import { InviteForm } from './invite-form';
import { RegisterClientForm } from './register-client-form';

it('invites somebody in the chosen roles', async () => {
  const asked = renderWithApi(<InviteForm roles={['viewer', 'contributor']} />, () => ({
    inviteMember: { invitation: { id: 'i', email: 'a@b.uk' }, errors: [] },
  }));

  await userEvent.type(screen.getByLabelText('E-mail'), ' a@b.uk ');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Contributor' }));
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));

  expect(await screen.findByText('Invited: a@b.uk.')).toBeInTheDocument();
  expect(asked[0]?.input).toEqual({ email: 'a@b.uk', roles: ['contributor'] });
  expect(screen.getByLabelText('E-mail')).toHaveValue('');
});

it('invites nobody without an address and a role', async () => {
  const asked = renderWithApi(<InviteForm roles={['viewer']} />, () => ({}));

  await userEvent.type(screen.getByLabelText('E-mail'), 'nobody');
  await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));

  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
  expect(asked).toEqual([]);
});

it('registers a program with its scopes line by line, and shows a refusal where it belongs', async () => {
  const asked = renderWithApi(<RegisterClientForm />, () => ({
    registerApiClient: { apiClient: null, errors: [refusal('SCOPE_UNKNOWN', 'scopes', 'There is no such scope.')] },
  }));

  await userEvent.type(screen.getByLabelText('Its id at the sign-in provider'), 'hr-feed');
  await userEvent.type(screen.getByLabelText('What it is for'), 'HR figures');
  await userEvent.type(screen.getByLabelText('What it may do'), 'observations{enter}packs');
  await userEvent.type(screen.getByLabelText('Day'), '31');
  await userEvent.type(screen.getByLabelText('Month'), '3');
  await userEvent.type(screen.getByLabelText('Year'), '2027');
  await userEvent.click(screen.getByRole('button', { name: 'Register it' }));

  expect(await screen.findByRole('link', { name: 'There is no such scope.' })).toBeInTheDocument();
  expect(asked[0]?.input).toMatchObject({
    subject: 'hr-feed',
    name: 'HR figures',
    scopes: ['observations', 'packs'],
    expires: '2027-03-31',
  });
});
