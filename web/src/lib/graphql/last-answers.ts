import type { Exchange } from '@urql/core';
import { map, pipe } from 'wonka';
import { problemOf } from './problem';

/** As many answers are remembered: far more than stand behind a page. */
const REMEMBERED = 100;

/**
 * Keeps what was read in sight when it cannot be read again: an answer that is lost, or that the server fails to give, or that
 * comes after the end of the session, has the last data beside its error: nobody who types loses the page. A refusal takes the data away,
 * since the reader may no longer see it.
 */
export const lastAnswers: Exchange = ({ forward }) => {
  const known = new Map<number, unknown>();
  return (operations) =>
    pipe(
      operations,
      forward,
      map((result) => {
        const { operation, data, error } = result;
        if (operation.kind !== 'query') return result;
        if (error === undefined) {
          known.delete(operation.key);
          known.set(operation.key, data);
          for (const oldest of known.keys()) if (known.size > REMEMBERED) known.delete(oldest);
          return result;
        }
        const problem = problemOf(error);
        if (problem === 'forbidden' || problem === 'suspended') {
          known.delete(operation.key);
          return result;
        }
        return data == null ? { ...result, data: known.get(operation.key) } : result;
      }),
    );
};
