import { createContext, useContext } from 'react';
import type { Permission, SignedIn } from './session';

const SessionContext = createContext<SignedIn | null>(null);

export const SessionProvider = SessionContext.Provider;

/** Who is signed in; only for what stands behind the sign-in. */
export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('This part of the app stands behind the sign-in.');
  return session;
}

/** Whether whoever is signed in, if anybody, may do something. The server decides; this spares people buttons that would be refused. */
export function useCan(): (permission: Permission) => boolean {
  const session = useContext(SessionContext);
  return (permission) => session?.permissions.includes(permission) ?? false;
}

export const useSignedIn = () => useContext(SessionContext);
