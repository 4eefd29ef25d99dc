import { useState } from 'react';
import { dropAllDrafts } from '../../lib/forms/use-draft';
import { useMessages } from '../../lib/locale/messages';
import { tellOtherTabs } from '../../lib/session/other-tabs';
import { signOut } from '../../lib/session/session';
import { appMessages } from '../messages';

/** Who is signed in, and the way out. */
export function Account({ name }: { name: string }) {
  const t = useMessages(appMessages);
  const [failed, setFailed] = useState(false);

  async function leave() {
    try {
      const redirect = await signOut();
      dropAllDrafts();
      tellOtherTabs();
      window.location.assign(redirect);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <span className="app-header__user">{t.signedInAs(name)}</span>
      <button type="button" className="app-link-button app-link-button--inverse" onClick={leave}>
        {t.signOut}
      </button>
      {failed && (
        <span role="alert" className="app-header__user">
          {t.signOutFailed}
        </span>
      )}
    </>
  );
}
