import { OWN_REQUEST } from '../graphql/client';
import type { SchemaEnum } from '../graphql/graphql';

export type Permission = SchemaEnum<'Permissions'>;

export interface Tenant {
  id: string;
  name: string;
  kind: string;
}

/** Somebody who is signed in, and where. */
export interface SignedIn {
  signedIn: true;
  name: string;
  tenant: Tenant;
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

/** Ends the session and says where to go next. */
export async function signOut(): Promise<string> {
  const answer = await fetch('/auth/sign-out', { method: 'POST', headers: OWN_REQUEST, credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`Signing out failed (status ${answer.status}).`);
  return ((await answer.json()) as { redirect: string }).redirect;
}
