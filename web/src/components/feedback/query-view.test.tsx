import { render, screen } from '@testing-library/react';
import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { MemoryRouter } from 'react-router';
import type { UseQueryState } from 'urql';
import { expect, it } from 'vitest';
import { QueryView } from './query-view';

interface Data {
  thing: string | null;
}

const show = (state: Partial<UseQueryState<Data>>) =>
  render(
    <MemoryRouter>
      <QueryView<Data, string>
        query={[{ fetching: false, stale: false, ...state } as UseQueryState<Data>, () => undefined]}
        pick={({ thing }) => thing}
      >
        {(thing) => <h1>{thing}</h1>}
      </QueryView>
    </MemoryRouter>,
  );
const refused = new CombinedError({ graphQLErrors: [new GraphQLError('No.', { extensions: { code: 'FORBIDDEN' } })] });

it('waits', () => {
  show({ fetching: true });
  expect(screen.getByRole('status')).toHaveTextContent('Loading');
});

it('shows what it found, even while a later look fails', () => {
  show({ data: { thing: 'Found' }, error: new CombinedError({ networkError: new TypeError('lost') }) });
  expect(screen.getByRole('heading', { name: 'Found' })).toBeInTheDocument();
});

it('says that it shows what it last found when the server fails', () => {
  show({ data: { thing: 'Found' }, error: new CombinedError({ graphQLErrors: [new GraphQLError('Broken.')] }) });
  expect(screen.getByRole('heading', { name: 'Found' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('could not be brought up to date');
});

it('says that there is nothing', () => {
  show({ data: { thing: null } });
  expect(screen.getByRole('heading', { name: 'Page not found' })).toBeInTheDocument();
});

it('says that it is refused, also where the rest of the answer came', () => {
  show({ data: { thing: null }, error: refused });
  expect(screen.getByRole('heading', { name: 'You do not have permission to see this' })).toBeInTheDocument();
});

it('says that there is no connection, and offers another try', () => {
  show({ error: new CombinedError({ networkError: new TypeError('lost') }) });
  expect(screen.getByRole('heading', { name: 'You are offline' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});
