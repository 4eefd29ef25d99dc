import { Client, fetchExchange, gql } from '@urql/core';
import { expect, it, vi } from 'vitest';
import { pipe, subscribe } from 'wonka';
import { activeQueries } from './active-queries';

it('asks again for what is still on the screen, and for nothing else', async () => {
  const asked = vi.fn((_url: unknown, init?: RequestInit) => {
    const { operationName } = JSON.parse(String(init?.body)) as { operationName: string };
    return Promise.resolve(
      new Response(JSON.stringify({ data: { me: { actor: operationName } } }), { headers: { 'content-type': 'application/json' } }),
    );
  });
  const queries = activeQueries();
  const client = new Client({
    url: 'http://test/graphql',
    exchanges: [queries.exchange, fetchExchange],
    fetch: asked as typeof fetch,
    preferGetMethod: false,
  });
  const seen: unknown[] = [];
  pipe(
    client.query(gql('query Shown { me { actor } }'), {}),
    subscribe(({ data, stale }) => {
      if (!stale) seen.push(data);
    }),
  );
  const left = pipe(
    client.query(gql('query Left { me { actor } }'), {}),
    subscribe(() => undefined),
  );
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
  left.unsubscribe();
  await vi.waitFor(() => expect(seen).toHaveLength(1));

  queries.refresh(client);

  await vi.waitFor(() => expect(seen).toHaveLength(2));
  expect(asked).toHaveBeenCalledTimes(3);
});
