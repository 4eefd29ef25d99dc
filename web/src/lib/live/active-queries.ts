import type { Client, Exchange, Operation } from '@urql/core';
import { pipe, tap } from 'wonka';

/** Remembers which queries stand behind what is on the screen, so that they can be asked again when something changes. */
export function activeQueries() {
  const active = new Map<number, Operation>();

  const exchange: Exchange =
    ({ forward }) =>
    (operations) =>
      forward(
        pipe(
          operations,
          tap((operation) => {
            if (operation.kind === 'query') active.set(operation.key, operation);
            if (operation.kind === 'teardown') active.delete(operation.key);
          }),
        ),
      );

  /** Asks all of them again; what is on the screen stays until the answers are there. */
  function refresh(client: Client) {
    for (const operation of active.values()) {
      client.reexecuteOperation(client.createRequestOperation('query', operation, { ...operation.context, requestPolicy: 'network-only' }));
    }
  }

  return { exchange, refresh };
}
