import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { Provider } from 'urql';
import { Loading } from '../components/feedback/loading';
import { ProblemPage } from '../components/feedback/problem-page';
import { useConnection } from '../lib/connection';
import { createClient } from '../lib/graphql/client';
import { activeQueries } from '../lib/live/active-queries';
import { LiveChanges } from '../lib/live/live-changes';
import { hearOtherTabs } from '../lib/session/other-tabs';
import { fetchSession, type Session } from '../lib/session/session';
import { SessionProvider } from '../lib/session/session-context';
import { Layout } from './layout/layout';

const RefreshContext = createContext<() => void>(() => undefined);

/** Asks anew who is signed in, for instance after signing in again in another tab. */
export const useRefreshSession = () => useContext(RefreshContext);

interface SessionGateProps {
  /** The first answer, asked for before the app was drawn. */
  first: Promise<Session>;
  children: ReactNode;
}

/** Finds out who is signed in before anything is shown, and stays with that answer: a page is never torn away from somebody who types. */
export function SessionGate({ first, children }: SessionGateProps) {
  const { reached } = useConnection();
  const [session, setSession] = useState<Session | 'unknown' | 'unreachable'>('unknown');

  const take = useCallback((asked: Promise<Session>) => {
    asked.then(
      (found) =>
        // Whoever was signed in and is no longer keeps the page, with a notice that the session has ended.
        setSession((before) =>
          typeof before === 'object' && before.signedIn && !found.signedIn ? { ...before, expiresAt: new Date(0).toISOString() } : found,
        ),
      () => setSession((before) => (before === 'unknown' ? 'unreachable' : before)),
    );
  }, []);

  const refresh = useCallback(() => take(fetchSession()), [take]);

  useEffect(() => take(first), [take, first]);

  // Somebody may have signed in again in another tab.
  useEffect(() => {
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);

  // And another tab may have signed out, or gone on in another organisation: what stands here must not look like that one's.
  useEffect(() => hearOtherTabs(refresh), [refresh]);

  const tenant = typeof session === 'object' && session.signedIn ? session.tenant.id : null;
  // One client, and so one cache, for each tenant: nothing of one is in sight of another.
  const { client, refreshPages } = useMemo(() => {
    const queries = activeQueries();
    const made = createClient({ onSignedOut: refresh, onReached: reached }, queries.exchange);
    return { client: made, refreshPages: () => queries.refresh(made) };
  }, [tenant, refresh, reached]);
  const reads = typeof session === 'object' && session.signedIn && session.permissions.includes('READ_STRATEGIES');

  return (
    <RefreshContext value={refresh}>
      <SessionProvider value={typeof session === 'object' && session.signedIn ? session : null}>
        {/* What was begun in one organisation is not sent to another: whoever changed it, in whichever tab, begins anew. */}
        <Provider value={client} key={tenant}>
          {session === 'unknown' ? (
            <Layout>
              <Loading />
            </Layout>
          ) : session === 'unreachable' ? (
            <Layout>
              <ProblemPage problem="offline" onRetry={refresh} />
            </Layout>
          ) : reads ? (
            <LiveChanges onChange={refreshPages}>{children}</LiveChanges>
          ) : (
            children
          )}
        </Provider>
      </SessionProvider>
    </RefreshContext>
  );
}
