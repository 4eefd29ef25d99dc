import { Page } from '../../components/page/page';
import { defineMessages, useMessages } from '../../lib/locale/messages';

const messages = defineMessages({
  title: 'You are signed in',
  text: 'Close this tab and go back to the one in which you were working. What you had typed is still there.',
});

/** Where one lands who signs in again beside unfinished work. */
export function SignedInPage() {
  const t = useMessages(messages);
  return (
    <Page title={t.title}>
      <p className="govuk-body">{t.text}</p>
    </Page>
  );
}
