import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cacheExchange } from '@urql/core';
import { Client, createRequest, fetchExchange, Provider, useQuery } from 'urql';
import { expect, it, vi } from 'vitest';
import { lastAnswers } from './last-answers';

const { query: Thing } = createRequest('query Thing { thing }', {});

function Shown() {
  const [{ data, error }, read] = useQuery<{ thing: string }>({ query: Thing, variables: {} });
  return (
    <>
      <p>{data?.thing ?? 'nothing'}</p>
      <p>{error === undefined ? 'well' : 'failed'}</p>
      <button type="button" onClick={() => read({ requestPolicy: 'network-only' })}>
        Again
      </button>
    </>
  );
}

/** Reads a thing, then reads it again, which goes as it is told. */
async function readTwice(second: () => Promise<Response>) {
  const fetch = vi.fn<() => Promise<Response>>(() => Promise.resolve(Response.json({ data: { thing: 'Found' } })));
  const client = new Client({
    url: 'http://test/graphql',
    exchanges: [lastAnswers, cacheExchange, fetchExchange],
    fetch: fetch as unknown as typeof globalThis.fetch,
    preferGetMethod: false,
  });
  render(
    <Provider value={client}>
      <Shown />
    </Provider>,
  );
  await screen.findByText('Found');
  fetch.mockImplementation(second);
  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  await screen.findByText('failed');
}

it.each([
  ['the connection is lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the session has ended', () => Promise.resolve(Response.json({}, { status: 401 }))],
  ['the server fails', () => Promise.resolve(Response.json({}, { status: 500 }))],
  ['the answer is an error alone', () => Promise.resolve(Response.json({ data: null, errors: [{ message: 'Broken.' }] }))],
])('keeps what was read when %s', async (_, second) => {
  await readTwice(second);
  expect(screen.getByText('Found')).toBeInTheDocument();
});

it('takes away what the reader may no longer see', async () => {
  await readTwice(() => Promise.resolve(Response.json({ data: null, errors: [{ message: 'No.', extensions: { code: 'FORBIDDEN' } }] })));
  expect(screen.getByText('nothing')).toBeInTheDocument();
});
