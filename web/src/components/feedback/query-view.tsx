import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { problemOf } from '../../lib/graphql/problem';
import { Loading } from './loading';
import { NotFoundPage } from './not-found-page';
import { ProblemPage } from './problem-page';

interface QueryViewProps<Data, Found> {
  query: readonly [UseQueryState<Data>, UseQueryExecute, ...unknown[]];
  /** What the page is about; null where there is none. */
  pick: (data: Data) => Found | null | undefined;
  children: (found: Found, stale: boolean) => ReactNode;
}

/** A page's answer: waiting, refused, not there, or there. What was read before stays in sight while it is read again. */
export function QueryView<Data, Found>({ query: [state, execute], pick, children }: QueryViewProps<Data, Found>) {
  if (state.data === undefined || state.data === null) {
    if (state.error !== undefined)
      return <ProblemPage problem={problemOf(state.error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />;
    return <Loading />;
  }
  const found = pick(state.data);
  return found === null || found === undefined ? <NotFoundPage /> : children(found, state.stale);
}
