import { useCallback } from 'react';

const PREFIX = 'equalitycloud.draft.';

/** Days after which a forgotten draft is dropped. */
const KEPT_DAYS = 30;

interface Draft<Values> {
  at: number;
  values: Values;
}

/** What was typed and not saved, kept in this browser. */
export function useDraft<Values>(key: string | undefined) {
  const read = useCallback((): Values | undefined => {
    if (key === undefined) return undefined;
    const stored = localStorage.getItem(PREFIX + key);
    if (stored === null) return undefined;
    try {
      const draft = JSON.parse(stored) as Draft<Values>;
      if (Date.now() - draft.at < KEPT_DAYS * 86_400_000) return draft.values;
    } catch {
      // Not ours, or of another version: drop it.
    }
    localStorage.removeItem(PREFIX + key);
    return undefined;
  }, [key]);

  const keep = useCallback(
    (values: Values) => {
      if (key === undefined) return;
      try {
        localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), values } satisfies Draft<Values>));
      } catch {
        // The browser's store is full or switched off: the form works without.
      }
    },
    [key],
  );

  const drop = useCallback(() => {
    if (key !== undefined) localStorage.removeItem(PREFIX + key);
  }, [key]);

  return { read, keep, drop };
}

/** The names of drafts that begin so. */
export const draftsUnder = (beginning: string) =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX + beginning))
    .map((key) => key.slice(PREFIX.length));

/** Forgets the drafts whose names begin so. */
export function dropDraftsUnder(beginning: string) {
  for (const name of draftsUnder(beginning)) localStorage.removeItem(PREFIX + name);
}

/** Forgets all drafts: whoever signs out may leave the machine to somebody else. */
export const dropAllDrafts = () => dropDraftsUnder('');
