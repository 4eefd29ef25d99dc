import { Link } from 'react-router';
import { useMessages } from '../../lib/locale/messages';
import { Page } from '../page/page';
import { feedbackMessages } from './messages';

export function NotFoundPage() {
  const t = useMessages(feedbackMessages);
  return (
    <Page title={t.notFoundTitle}>
      <p className="govuk-body">{t.notFoundText}</p>
      <p className="govuk-body">
        <Link className="govuk-link" to="/">
          {t.home}
        </Link>
      </p>
    </Page>
  );
}
