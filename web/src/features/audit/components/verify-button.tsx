import { useState } from 'react';
import { useClient } from 'urql';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { VerifyQuery } from '../api/audit-query';
import { auditMessages } from '../messages';

/** Has the whole chain walked, and says what was found. */
export function VerifyButton() {
  const t = useMessages(auditMessages);
  const formats = useFormats();
  const client = useClient();
  const [found, setFound] = useState('');

  async function run() {
    setFound(t.checking);
    const { data } = await client.query(VerifyQuery, {}, { requestPolicy: 'network-only' });
    const walk = data?.auditVerification;
    if (walk === undefined) setFound(t.notChecked);
    else setFound(walk.intact ? t.intact(formats.number(walk.entries)) : t.broken(formats.number(walk.firstBroken)));
  }

  return (
    <>
      <button type="button" className="govuk-button govuk-button--secondary" onClick={run}>
        {t.verify}
      </button>
      <p className="govuk-body" role="status">
        {found}
      </p>
    </>
  );
}
