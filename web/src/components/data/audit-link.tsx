import { Link } from 'react-router';
import { defineMessages, useMessages } from '../../lib/locale/messages';
import { useCan } from '../../lib/session/session-context';

const messages = defineMessages({ who: 'Who changed this' });

/** The way to the audit trail of one thing, for those who may read it. */
export function AuditLink({ id }: { id: string }) {
  const t = useMessages(messages);
  const can = useCan();
  if (!can('READ_AUDIT')) return null;
  return (
    <Link className="govuk-link" to={`/audit?subject=${encodeURIComponent(id)}`}>
      {t.who}
    </Link>
  );
}
