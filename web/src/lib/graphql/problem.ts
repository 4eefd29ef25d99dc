import type { CombinedError } from '@urql/core';

/** Why a request came to nothing, as far as it matters to the person who asked. */
export type Problem = 'offline' | 'signedOut' | 'forbidden' | 'suspended' | 'server';

const CODES: Record<string, Problem> = {
  UNAUTHENTICATED: 'signedOut',
  FORBIDDEN: 'forbidden',
  TENANT_SUSPENDED: 'suspended',
};

/** Classifies an error by its code where the server gave one, by its status otherwise. */
export function problemOf(error: CombinedError): Problem {
  for (const { extensions } of error.graphQLErrors) {
    const known = CODES[String(extensions?.code)];
    if (known !== undefined) return known;
  }
  const status = (error.response as Response | undefined)?.status;
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (error.networkError !== undefined && status === undefined) return 'offline';
  return 'server';
}
