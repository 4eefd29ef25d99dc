import { useEffect, useState } from 'react';
import { useMessages } from '../../lib/locale/messages';
import { signInAddress } from '../../lib/session/session';
import { useSignedIn } from '../../lib/session/session-context';
import { appMessages } from '../messages';
import { useRefreshSession } from '../session-gate';

/** How long before the end of a session one is warned of it. */
const WARNING_MS = 5 * 60_000;

/** setTimeout counts in 32 bits. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** Warns before the session ends and says what to do after it has. */
export function ExpiryNotice() {
  const t = useMessages(appMessages);
  const session = useSignedIn();
  const refresh = useRefreshSession();
  const expiresAt = session?.expiresAt;
  const [state, setState] = useState<'well' | 'soon' | 'ended'>('well');

  useEffect(() => {
    if (expiresAt === undefined) return;
    const left = new Date(expiresAt).getTime() - Date.now();
    setState(left <= 0 ? 'ended' : left <= WARNING_MS ? 'soon' : 'well');
    const soon = setTimeout(() => setState('soon'), Math.min(Math.max(left - WARNING_MS, 0), LONGEST_WAIT_MS));
    const ended = setTimeout(() => setState('ended'), Math.min(Math.max(left, 0), LONGEST_WAIT_MS));
    return () => {
      clearTimeout(soon);
      clearTimeout(ended);
    };
  }, [expiresAt]);

  if (expiresAt === undefined || state === 'well') return <div role="alert" />;
  const time = new Date(expiresAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return (
    <div role="alert">
      <p className="app-notice app-notice--warning">
        {state === 'soon' ? t.expiresSoon(time) : t.ended}{' '}
        {state === 'soon' ? (
          <button type="button" className="app-link-button" onClick={refresh}>
            {t.stay}
          </button>
        ) : (
          <a className="govuk-link" href={signInAddress('/signed-in')} target="_blank" rel="noreferrer noopener">
            {t.signInAgain}
          </a>
        )}
      </p>
    </div>
  );
}
