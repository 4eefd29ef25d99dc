import type { TadaDocumentNode } from 'gql.tada';
import { useCallback } from 'react';
import { useMutation } from 'urql';
import { asInput } from '../graphql/input';
import { problemOf } from '../graphql/problem';
import { useMessages } from '../locale/messages';
import { writeMessages } from './messages';
import type { WriteError, Written } from './write';

/** Runs a mutation; whatever keeps it from being done comes back as errors in plain words. */
export function useWrite<Data, Variables extends Record<string, unknown>>(
  mutation: TadaDocumentNode<Data, Variables>,
  errorsOf: (data: Data) => readonly WriteError[],
): (variables: Variables) => Promise<Written<Data>> {
  const t = useMessages(writeMessages);
  const [, execute] = useMutation<Data, Variables>(mutation);

  return useCallback(
    async (variables) => {
      const { data, error } = await execute(asInput(variables));
      if (error !== undefined || data === undefined) {
        const problem = error === undefined ? 'server' : problemOf(error);
        return { data: undefined, errors: [{ code: problem, message: t[problem], field: null }] };
      }
      return { data, errors: errorsOf(data) };
    },
    [execute, errorsOf, t],
  );
}
