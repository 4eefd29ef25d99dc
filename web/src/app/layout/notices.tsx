import { useConnection } from '../../lib/connection';
import { useMessages } from '../../lib/locale/messages';
import { appMessages } from '../messages';
import { ExpiryNotice } from './expiry-notice';

/** What concerns every page: a lost connection, a session that ends, a draft translation. */
export function Notices() {
  const t = useMessages(appMessages);
  const { online } = useConnection();
  return (
    <>
      {t.draftTranslation !== '' && (
        <p className="app-notice" lang="cy">
          {t.draftTranslation}
        </p>
      )}
      <div role="status">{!online && <p className="app-notice app-notice--warning">{t.offline}</p>}</div>
      <ExpiryNotice />
    </>
  );
}
