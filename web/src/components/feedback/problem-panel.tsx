import type { Problem } from '../../lib/graphql/problem';
import { useMessages } from '../../lib/locale/messages';
import { feedbackMessages } from './messages';

interface ProblemPanelProps {
  problem: Problem;
  onRetry: () => void;
}

/** Instead of a part of a page that could not be had: what happened, and another try. */
export function ProblemPanel({ problem, onRetry }: ProblemPanelProps) {
  const t = useMessages(feedbackMessages);
  return (
    <div className="app-panel" role="alert">
      <p className="govuk-body govuk-!-font-weight-bold">{t[`${problem}Title`]}</p>
      <p className="govuk-body">{t[`${problem}Text`]}</p>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onRetry}>
        {t.tryAgain}
      </button>
    </div>
  );
}
