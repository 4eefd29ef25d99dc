import { Client, cacheExchange, type Exchange, fetchExchange, mapExchange } from '@urql/core';
import { lastAnswers } from './last-answers';
import { problemOf } from './problem';

interface ClientEvents {
  /** The session has ended, or never was. */
  onSignedOut: () => void;
  /** Whether the last request reached the server. */
  onReached: (reached: boolean) => void;
}

/** The header by which the server tells our own requests from another site's. */
export const OWN_REQUEST = { 'X-EqualityCloud': '1' };

/** Asks the api as whoever is signed in; the session is a cookie that no script can read. `watching` sees every operation go by. */
export function createClient(events: ClientEvents, watching: Exchange): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin', headers: OWN_REQUEST },
    exchanges: [
      watching,
      lastAnswers,
      cacheExchange,
      mapExchange({
        onResult(result) {
          if (result.error === undefined) events.onReached(true);
        },
        onError(error) {
          const problem = problemOf(error);
          if (problem === 'signedOut') events.onSignedOut();
          events.onReached(problem !== 'offline');
        },
      }),
      fetchExchange,
    ],
    // A page that is opened again shows what it knows at once and asks for what has changed.
    requestPolicy: 'cache-and-network',
  });
}
