import { stringifyDocument } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { useConnection } from '../connection';
import { graphql } from '../graphql/graphql';
import { useSession } from '../session/session-context';
import { waitBefore } from './wait-before';

const Changes = graphql(`subscription Changes($after: Cursor) { changes(after: $after) { cursor kind id event at by } }`);
const Myself = graphql(`query Myself { me { actor } }`);

export type Change = ResultOf<typeof Changes>['changes'];

/** Changes come in bursts: one look is enough for all of them. */
const QUIET_MS = 400;

/** As many changes are remembered for the home page. */
const REMEMBERED = 50;

const ChangesContext = createContext<readonly Change[]>([]);

/** What others have changed since the reader was last here, newest first. */
export const useRecentChanges = () => useContext(ChangesContext);

interface LiveChangesProps {
  /** Asks for what is on the screen again. */
  onChange: () => void;
  children: ReactNode;
}

/** Follows what others change, from where the last visit ended, and through lost connections. */
export function LiveChanges({ onChange, children }: LiveChangesProps) {
  const { tenant, name } = useSession();
  const { reached } = useConnection();
  const client = useClient();
  const [recent, setRecent] = useState<readonly Change[]>([]);
  const place = `equalitycloud.changes.${tenant.id}.${name}`;

  useEffect(() => {
    let stopped = false;
    let end: (() => void) | undefined;
    let quiet: ReturnType<typeof setTimeout> | undefined;
    let wait: ReturnType<typeof setTimeout> | undefined;

    async function follow() {
      // What follows changes is no part of what a page needs to be shown.
      const [{ createChangeSource }, { data }] = await Promise.all([import('./change-source'), client.query(Myself, {}).toPromise()]);
      const myself = data?.me.actor;
      const source = createChangeSource();
      let failures = 0;

      function take(change: Change) {
        failures = 0;
        localStorage.setItem(place, change.cursor);
        if (change.by === myself) return;
        setRecent((before) => [change, ...before].slice(0, REMEMBERED));
        clearTimeout(quiet);
        quiet = setTimeout(onChange, QUIET_MS);
      }

      function connect() {
        if (stopped) return;
        end = source.subscribe<ResultOf<typeof Changes>>(
          { query: stringifyDocument(Changes), variables: { after: localStorage.getItem(place) } },
          {
            next({ data: found, errors }) {
              if (found != null) take(found.changes);
              // A place that the server no longer knows: go on from now.
              if (errors !== undefined) localStorage.removeItem(place);
            },
            error: again,
            complete: again,
          },
        );
      }

      function again() {
        if (stopped) return;
        failures += 1;
        if (!navigator.onLine) reached(false);
        wait = setTimeout(connect, waitBefore(failures));
      }

      connect();
    }

    void follow();
    return () => {
      stopped = true;
      end?.();
      clearTimeout(quiet);
      clearTimeout(wait);
    };
  }, [client, onChange, place, reached]);

  return <ChangesContext value={recent}>{children}</ChangesContext>;
}
