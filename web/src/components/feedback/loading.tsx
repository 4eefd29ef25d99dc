import { useMessages } from '../../lib/locale/messages';
import { feedbackMessages } from './messages';

export function Loading() {
  const t = useMessages(feedbackMessages);
  return (
    <p className="govuk-body app-loading" role="status">
      {t.loading}
    </p>
  );
}
