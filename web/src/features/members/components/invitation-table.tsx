import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useRoleName } from '../../../lib/vocabulary/vocabulary';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { type TenantMembers, WithdrawInvitation } from '../api/members-query';
import { memberMessages } from '../messages';

const errorsOf = (data: { withdrawInvitation: { errors: WriteError[] } }) => data.withdrawInvitation.errors;

/** Who has been asked to join. */
export function InvitationTable({ invitations }: { invitations: TenantMembers['invitations'] }) {
  const t = useMessages(memberMessages);
  const nameOf = useRoleName();
  const formats = useFormats();
  const withdraw = useWrite(WithdrawInvitation, errorsOf);
  const keyOf = useWriteKey();
  if (invitations.length === 0) return <p className="govuk-body">{t.noInvitations}</p>;
  return (
    <table className="govuk-table app-table app-table--cards">
      <caption className="govuk-visually-hidden">{t.invitations}</caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          {[t.email, t.roles, t.expires, t.state, t.withdraw].map((heading) => (
            <th key={heading} scope="col" className="govuk-table__header">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {invitations.map(({ id, email, roles, expires, status }) => (
          <tr key={id} className="govuk-table__row">
            <th scope="row" className="govuk-table__header app-break">
              {email}
            </th>
            <td className="govuk-table__cell" data-label={t.roles}>
              {roles.map(nameOf).join(', ')}
            </td>
            <td className="govuk-table__cell" data-label={t.expires}>
              {formats.moment(expires)}
            </td>
            <td className="govuk-table__cell" data-label={t.state}>
              {t[status]}
            </td>
            <td className="govuk-table__cell">
              {status === 'OPEN' && (
                <button
                  type="button"
                  className="app-link-button"
                  aria-label={t.withdrawOf(email)}
                  onClick={() => withdraw({ input: { id, idempotencyKey: keyOf(id) } })}
                >
                  {t.withdraw}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
