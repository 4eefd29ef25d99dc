import { OWN_REQUEST } from '../graphql/client';
import type { SchemaEnum } from '../graphql/graphql';

export type Permission = SchemaEnum<'Permissions'>;

export interface Tenant {
  id: string;
  name: string;
  kind: string;
}

/** An organisation that somebody belongs to. */
export interface Membership extends Tenant {
  /** Whether nobody is let in for now. */
  suspended: boolean;
}

/** Somebody who is signed in, and where. */
export interface SignedIn {
  signedIn: true;
  name: string;
  tenant: Tenant;
  /** All that the person belongs to, this one too. */
  tenants: Membership[];
  roles: string[];
  permissions: Permission[];
  expiresAt: string;
}

export type Session = SignedIn | { signedIn: false };

/** Who is signed in, by the cookie that only the server can read. */
export async function fetchSession(signal?: AbortSignal): Promise<Session> {
  const answer = await fetch('/auth/session', {
    headers: { accept: 'application/json' },
    credentials: 'same-origin',
    signal: signal ?? null,
  });
  if (!answer.ok) throw new Error(`The session could not be read (status ${answer.status}).`);
  return (await answer.json()) as Session;
}

/** Where to send the browser so that it comes back here, signed in. */
export const signInAddress = (returnTo: string) => `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;

/** Goes on in another organisation; false where that one does not let the person in. */
export async function changeTenant(id: string): Promise<boolean> {
  const address = `/auth/tenant?tenant=${encodeURIComponent(id)}`;
  const answer = await fetch(address, { method: 'POST', headers: OWN_REQUEST, credentials: 'same-origin' });
  if (!answer.ok && answer.status !== 404) throw new Error(`The organisation was not changed (status ${answer.status}).`);
  return answer.ok;
}

/** Ends the session and says where to go next. */
export async function signOut(): Promise<string> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers: OWN_REQUEST, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`Signing out failed (status ${answer.status}).`);
  return ((await answer.json()) as { redirect: string }).redirect;
}
