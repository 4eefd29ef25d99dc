import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { refusal, renderWithApi } from '../../../test/fake-api';
import type { TenantMembers } from '../api/members-query';
import { MemberEditor } from './member-editor';

const member = { id: 'm1', name: 'Ada', email: 'ada@example.uk', roles: ['viewer'], joinedAt: '2026-01-01T00:00:00Z' };
const tenant: TenantMembers = {
  version: 7,
  roles: ['viewer', 'contributor'],
  members: [member],
  heldRoles: [
    { id: 'h1', title: 'Human Resources', memberId: 'm1', from: '2026-01-01', until: null },
    { id: 'h2', title: 'Director of Place', memberId: 'm1', from: '2025-01-01', until: '2025-06-30' },
    { id: 'h3', title: 'City Director', memberId: 'another', from: '2026-01-01', until: null },
  ],
  invitations: [],
};
const done = { members: { version: 8 }, errors: [] };

function show(errors: object[] = []) {
  const onDone = vi.fn();
  const answer = { ...done, errors };
  const asked = renderWithApi(<MemberEditor member={member} tenant={tenant} onDone={onDone} />, () => ({
    changeMemberRoles: answer,
    holdRoleTitle: answer,
    endHeldRole: answer,
    removeMember: answer,
  }));
  return { asked, onDone };
}

it('changes roles over the version that was read', async () => {
  const { asked, onDone } = show();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Contributor' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the roles' }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked).toMatchObject([{ operation: 'ChangeMemberRoles', input: { id: 'm1', version: 7, roles: ['viewer', 'contributor'] } }]);
});

it('leaves nobody without a role', async () => {
  const { asked } = show();

  await userEvent.click(screen.getByRole('checkbox', { name: 'Viewer' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the roles' }));

  expect(screen.getByRole('link', { name: 'Choose at least one role' })).toBeInTheDocument();
  expect(asked).toEqual([]);
});

it('says why roles could not be changed, and stays', async () => {
  const { onDone } = show([refusal('CONFLICT', 'version', 'The members were changed since you looked.')]);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Contributor' }));
  await userEvent.click(screen.getByRole('button', { name: 'Save the roles' }));

  expect(await screen.findByText('The members were changed since you looked.')).toBeInTheDocument();
  expect(onDone).not.toHaveBeenCalled();
});

it('adds a role title, and ends one that is held now', async () => {
  const { asked } = show();

  expect(screen.getAllByRole('button', { name: /^End / }).map((button) => button.getAttribute('aria-label'))).toEqual([
    'End Human Resources',
  ]);
  await userEvent.type(screen.getByLabelText('Role title of the plans'), ' Head of Policy ');
  await userEvent.click(screen.getByRole('button', { name: 'Add the role title' }));
  await vi.waitFor(() => expect(screen.getByLabelText('Role title of the plans')).toHaveValue(''));
  await userEvent.click(screen.getByRole('button', { name: 'End Human Resources' }));

  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked).toMatchObject([
    { operation: 'HoldRoleTitle', input: { memberId: 'm1', title: 'Head of Policy' } },
    { operation: 'EndHeldRole', input: { id: 'h1' } },
  ]);
});

it('says why a role title could not be ended', async () => {
  show([refusal('NOT_FOUND', null, 'There is no such role title any more.')]);

  await userEvent.click(screen.getByRole('button', { name: 'End Human Resources' }));

  expect(await screen.findByText('There is no such role title any more.')).toBeInTheDocument();
});

it('removes somebody over the version that was read', async () => {
  const { asked, onDone } = show();
  const removal = within(screen.getByRole('form', { name: 'Remove from this organisation', hidden: true }));

  await userEvent.click(removal.getByRole('button', { hidden: true }));

  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(asked).toMatchObject([{ operation: 'RemoveMember', input: { id: 'm1', version: 7 } }]);
});
