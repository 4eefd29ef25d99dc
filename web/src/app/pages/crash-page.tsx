import { useRouteError } from 'react-router';
import { Page } from '../../components/page/page';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';

/** When a page fails while it is drawn, or its part of the program cannot be loaded. */
export function CrashPage() {
  const t = useMessages(appMessages);
  const error = useRouteError();
  // After an update the server no longer has the files of the version that this tab runs.
  const outdated = error instanceof TypeError && /dynamically imported module/i.test(error.message);
  return (
    <Page title={t.crashTitle}>
      <p className="govuk-body" role="alert">
        {outdated ? t.updated : t.crashText}
      </p>
      <button type="button" className="govuk-button" onClick={() => window.location.reload()}>
        {t.reload}
      </button>
    </Page>
  );
}
