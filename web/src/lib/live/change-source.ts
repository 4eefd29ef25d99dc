import { createClient } from 'graphql-sse';
import { OWN_REQUEST } from '../graphql/client';

/** A source of server-sent events from the api; whoever uses it decides when to try again. */
export const createChangeSource = () =>
  createClient({ url: '/graphql', headers: OWN_REQUEST, credentials: 'same-origin', retryAttempts: 0 });
