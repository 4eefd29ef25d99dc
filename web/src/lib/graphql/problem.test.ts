import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

const coded = (code: string) => new CombinedError({ graphQLErrors: [new GraphQLError('No.', { extensions: { code } })] });

describe('problemOf', () => {
  it.each([
    ['UNAUTHENTICATED', 'signedOut'],
    ['FORBIDDEN', 'forbidden'],
    ['TENANT_SUSPENDED', 'suspended'],
    ['INTERNAL', 'server'],
  ])('reads the code %s as %s', (code, problem) => expect(problemOf(coded(code))).toBe(problem));

  it('takes a request that got no answer for a lost connection', () =>
    expect(problemOf(new CombinedError({ networkError: new TypeError('Failed to fetch') }))).toBe('offline'));

  it('takes a 401 without a code for an ended session', () =>
    expect(problemOf(new CombinedError({ networkError: new Error('x'), response: { status: 401 } }))).toBe('signedOut'));

  it('takes an answer that cannot be read for a fault of the server', () =>
    expect(problemOf(new CombinedError({ networkError: new Error('Bad Gateway'), response: { status: 502 } }))).toBe('server'));
});
