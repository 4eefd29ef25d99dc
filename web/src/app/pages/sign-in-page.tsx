import { useLocation } from 'react-router';
import { Page } from '../../components/page/page';
import { useMessages } from '../../lib/locale/messages';
import { signInAddress } from '../../lib/session/session';
import { appMessages } from '../messages';

/** Where everybody begins; the way back leads to the page that was asked for. */
export function SignInPage() {
  const t = useMessages(appMessages);
  const { pathname, search } = useLocation();
  return (
    <Page title={t.signInTitle}>
      <p className="govuk-body">{t.signInText}</p>
      <a className="govuk-button" href={signInAddress(pathname + search)}>
        {t.signIn}
      </a>
      <p className="govuk-body">{t.builtFor}</p>
    </Page>
  );
}
