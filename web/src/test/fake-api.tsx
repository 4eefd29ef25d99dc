import { render } from '@testing-library/react';
import { Client, fetchExchange } from '@urql/core';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Provider } from 'urql';
import { vi } from 'vitest';

/** What a test's server answers: data by the operation's name and variables, or nothing at all for a lost connection. */
export type Answers = (operation: string, variables: { input: never }) => object | 'lost';

/** Shows a part of the app that talks to a server of the test's own; answers what was asked of it. */
export function renderWithApi(part: ReactNode, answers: Answers) {
  const asked: { operation: string; input: Record<string, unknown> }[] = [];
  const fetch = vi.fn((_address: unknown, init?: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init?.body)) as { operationName: string; variables: { input: never } };
    asked.push({ operation: operationName, input: variables.input });
    const data = answers(operationName, variables);
    if (data === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify({ data }), { headers: { 'content-type': 'application/json' } }));
  });
  const client = new Client({
    url: 'http://test/graphql',
    exchanges: [fetchExchange],
    fetch: fetch as unknown as typeof globalThis.fetch,
    preferGetMethod: false,
  });
  render(
    <MemoryRouter>
      <Provider value={client}>{part}</Provider>
    </MemoryRouter>,
  );
  return asked;
}

/** A refusal as the api's mutations give it. */
export const refusal = (code: string, field: string | null, message: string) => ({ code, message, field });
