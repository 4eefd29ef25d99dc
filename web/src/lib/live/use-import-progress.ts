import { stringifyDocument } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../graphql/graphql';
import { waitBefore } from './wait-before';

const FollowImport = graphql(`subscription FollowImport($id: ID!) { importProgress(id: $id) { id status stepsDone steps } }`);

export type ImportSteps = NonNullable<ResultOf<typeof FollowImport>['importProgress']>;

/** After so long without a word the import itself is asked: a proxy may hold back what the server sends. */
const SILENCE_MS = 5_000;

/**
 * Follows an import in the background, also through lost connections. `look` asks for the import itself: it is called when the import is
 * over, and where the server cannot be heard. Without an id nothing is followed.
 */
export function useImportProgress(id: string | null, look: () => void): { steps: ImportSteps | undefined; lost: boolean } {
  const [steps, setSteps] = useState<ImportSteps>();
  const [lost, setLost] = useState(false);
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    setSteps(undefined);
    setLost(false);
    if (id === null) return;
    let stopped = false;
    let end: (() => void) | undefined;
    let wait: ReturnType<typeof setTimeout> | undefined;
    let silence: ReturnType<typeof setTimeout> | undefined;
    let failures = 0;

    function listen() {
      clearTimeout(silence);
      silence = setTimeout(() => {
        latest.current();
        listen();
      }, SILENCE_MS);
    }

    async function connect() {
      const { createChangeSource } = await import('./change-source');
      if (stopped) return;
      end = createChangeSource().subscribe<ResultOf<typeof FollowImport>>(
        { query: stringifyDocument(FollowImport), variables: { id } },
        {
          next({ data }) {
            failures = 0;
            setLost(false);
            listen();
            if (data?.importProgress == null) return;
            setSteps(data.importProgress);
            if (data.importProgress.status !== 'RUNNING') latest.current();
          },
          error() {
            setLost(true);
            again();
          },
          complete: again,
        },
      );
    }

    function again() {
      if (stopped) return;
      failures += 1;
      latest.current();
      wait = setTimeout(() => void connect(), waitBefore(failures));
    }

    listen();
    connect().catch(again);
    return () => {
      stopped = true;
      end?.();
      clearTimeout(wait);
      clearTimeout(silence);
    };
  }, [id]);

  return { steps, lost };
}
