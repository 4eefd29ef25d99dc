import type { Problem } from '../../lib/graphql/problem';
import { useMessages } from '../../lib/locale/messages';
import { signInAddress } from '../../lib/session/session';
import { Page } from '../page/page';
import { feedbackMessages } from './messages';

interface ProblemPageProps {
  problem: Problem;
  onRetry: () => void;
}

/** Instead of a page that could not be had: what happened and what to do. */
export function ProblemPage({ problem, onRetry }: ProblemPageProps) {
  const t = useMessages(feedbackMessages);
  return (
    <Page title={t[`${problem}Title`]}>
      <p className="govuk-body" role="alert">
        {t[`${problem}Text`]}
      </p>
      {problem === 'signedOut' ? (
        <a className="govuk-button" href={signInAddress(window.location.pathname + window.location.search)}>
          {t.signIn}
        </a>
      ) : (
        <button type="button" className="govuk-button" onClick={onRetry}>
          {t.tryAgain}
        </button>
      )}
    </Page>
  );
}
