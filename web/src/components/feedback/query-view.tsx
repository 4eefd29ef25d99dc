import type { ReactNode } from 'react';
import type { UseQueryExecute, UseQueryState } from 'urql';
import { problemOf } from '../../lib/graphql/problem';
import { useMessages } from '../../lib/locale/messages';
import { Loading } from './loading';
import { feedbackMessages } from './messages';
import { NotFoundPage } from './not-found-page';
import { ProblemPage } from './problem-page';

interface QueryViewProps<Data, Found> {
  query: readonly [UseQueryState<Data>, UseQueryExecute, ...unknown[]];
  /** What the page is about; null where there is none. */
  pick: (data: Data) => Found | null | undefined;
  children: (found: Found, stale: boolean) => ReactNode;
}

/**
 * A page's answer: waiting, refused, not there, or there. What was read before stays in sight while it is read again, and also when that
 * fails; that there is no connection is said above every page.
 */
export function QueryView<Data, Found>({ query: [state, execute], pick, children }: QueryViewProps<Data, Found>) {
  const t = useMessages(feedbackMessages);
  const again = () => execute({ requestPolicy: 'network-only' });
  const found = state.data === undefined || state.data === null ? undefined : pick(state.data);
  if (found !== null && found !== undefined) {
    return (
      <>
        {state.error !== undefined && problemOf(state.error) === 'server' && (
          <p role="alert" className="app-notice app-notice--warning">
            {t.notRefreshed}{' '}
            <button type="button" className="app-link-button" onClick={again}>
              {t.tryAgain}
            </button>
          </p>
        )}
        {children(found, state.stale)}
      </>
    );
  }
  // A part that is refused comes as nothing with an error beside it.
  if (state.error !== undefined) return <ProblemPage problem={problemOf(state.error)} onRetry={again} />;
  return state.data === undefined || state.data === null ? <Loading /> : <NotFoundPage />;
}
