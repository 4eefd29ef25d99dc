import type { Fetcher } from '@graphiql/toolkit';

const ACCEPT = 'application/graphql-response+json, application/json;q=0.9';

/** Sends operations to the api with a token of the caller's; refusals are shown as they came. */
export function graphQLFetcher(token: () => Promise<string>): Fetcher {
  return async (operation, options) => {
    const bearer = await token();
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: ACCEPT,
        'content-type': 'application/json',
        ...(bearer === '' ? {} : { authorization: `Bearer ${bearer}` }),
        ...options?.headers,
      },
      body: JSON.stringify(operation),
    });
    return await answer.json();
  };
}
