import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { describe, expect, it, vi } from 'vitest';
import type { Membership, SignedIn } from '../../../lib/session/session';
import { SessionProvider } from '../../../lib/session/session-context';
import ChangeOrganisationPage from '../pages/change-organisation-page';
import { ChangeForm } from './change-form';

const stoke: Membership = { id: 'a1', name: 'Stoke-on-Trent City Council', kind: 'council', suspended: false };
const leicester: Membership = { id: 'b2', name: 'Leicester City Council', kind: 'council', suspended: false };
const stockport: Membership = { id: 'c3', name: 'Stockport Metropolitan Borough Council', kind: 'council', suspended: true };

function answer(status: number | 'lost') {
  const fetch = vi.fn((_address: string, _init?: RequestInit) =>
    status === 'lost' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('{}', { status })),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function choose(status: number | 'lost') {
  const fetch = answer(status);
  const onChanged = vi.fn();
  render(<ChangeForm tenants={[leicester]} onChanged={onChanged} />);
  await userEvent.click(screen.getByRole('radio', { name: leicester.name }));
  await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
  return { fetch, onChanged };
}

describe('changing the organisation', () => {
  it('asks for a choice before it asks the server', async () => {
    const fetch = answer(200);
    render(<ChangeForm tenants={[leicester]} onChanged={vi.fn()} />);

    expect(screen.getByRole('radio', { name: leicester.name })).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));

    await userEvent.click(screen.getByRole('link', { name: 'Select the organisation that you want to work in' }));
    expect(screen.getByRole('radio', { name: leicester.name })).toHaveFocus();
    expect(fetch).not.toHaveBeenCalled();
  });

  it('goes on in the one that was chosen, by a request that no other site can make', async () => {
    const { fetch, onChanged } = await choose(200);

    expect(onChanged).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/auth/tenant?tenant=b2', {
      method: 'POST',
      headers: { 'X-EqualityCloud': '1' },
      credentials: 'same-origin',
    });
  });

  it.each([
    [404, /You no longer belong to this organisation/],
    [401, /The organisation was not changed/],
    [500, /The organisation was not changed/],
    ['lost', /The organisation was not changed/],
  ] as const)('stays where it is when the answer is %s', async (status, text) => {
    const { onChanged } = await choose(status);

    expect((await screen.findAllByText(text)).length).toBeGreaterThan(0);
    expect(onChanged).not.toHaveBeenCalled();
  });
});

describe('the page', () => {
  const show = (tenants: Membership[]) => {
    const session: SignedIn = {
      signedIn: true,
      name: 'Ada',
      tenant: stoke,
      tenants,
      roles: [],
      permissions: [],
      expiresAt: '2030-01-01T00:00:00Z',
    };
    render(
      <MemoryRouter>
        <SessionProvider value={session}>
          <ChangeOrganisationPage />
        </SessionProvider>
      </MemoryRouter>,
    );
  };

  it('offers the other organisations that are open and names the suspended ones', () => {
    show([stoke, leicester, stockport]);

    expect(screen.getByText(`You are working in ${stoke.name}.`)).toBeInTheDocument();
    expect(screen.getAllByRole('radio')).toEqual([screen.getByRole('radio', { name: leicester.name })]);
    expect(screen.getByRole('listitem')).toHaveTextContent(stockport.name);
  });

  it('has nothing to offer to who belongs to one', () => {
    show([stoke]);

    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(screen.getByText(/You belong to no other organisation/)).toBeInTheDocument();
  });
});
