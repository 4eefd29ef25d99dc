import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { useWrite } from '../../../lib/writes/use-write';
import { useWriteKey } from '../../../lib/writes/use-write-key';
import type { WriteError } from '../../../lib/writes/write';
import { ClientsQuery, RevokeClient } from '../api/clients-query';
import { RegisterClientForm } from '../components/register-client-form';
import { memberMessages } from '../messages';

const errorsOf = (data: { revokeApiClient: { errors: WriteError[] } }) => data.revokeApiClient.errors;

/** The first client changes this page too, although none was on it. */
const ALSO_OF = { additionalTypenames: ['RegisteredClient'] };

/** The programs that are let in. */
export default function ClientsPage() {
  const t = useMessages(memberMessages);
  const formats = useFormats();
  const revoke = useWrite(RevokeClient, errorsOf);
  const keyOf = useWriteKey();
  const query = useQuery({ query: ClientsQuery, context: ALSO_OF });
  return (
    <QueryView query={query} pick={(data) => data.apiClients}>
      {(clients) => (
        <Page title={t.clientsTitle}>
          <p className="govuk-body">{t.clientsText}</p>
          {clients.length === 0 ? (
            <p className="govuk-body">{t.noClients}</p>
          ) : (
            <table className="govuk-table app-table app-table--cards">
              <caption className="govuk-visually-hidden">{t.clientsTitle}</caption>
              <thead className="govuk-table__head">
                <tr className="govuk-table__row">
                  {[t.clientName, t.subject, t.scopes, t.expires, t.lastUsed, t.revoke].map((heading) => (
                    <th key={heading} scope="col" className="govuk-table__header">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody className="govuk-table__body">
                {clients.map(({ id, name, subject, scopes, expires, revokedAt, lastUsedAt }) => (
                  <tr key={id} className="govuk-table__row">
                    <th scope="row" className="govuk-table__header">
                      {name}
                    </th>
                    <td className="govuk-table__cell app-break" data-label={t.subject}>
                      {subject}
                    </td>
                    <td className="govuk-table__cell" data-label={t.scopes}>
                      {scopes.join(', ')}
                    </td>
                    <td className="govuk-table__cell" data-label={t.expires}>
                      {formats.shortDate(expires)}
                    </td>
                    <td className="govuk-table__cell" data-label={t.lastUsed}>
                      {lastUsedAt === null ? t.never : formats.moment(lastUsedAt)}
                    </td>
                    <td className="govuk-table__cell">
                      {revokedAt === null ? (
                        <button
                          type="button"
                          className="app-link-button"
                          aria-label={t.revokeOf(name)}
                          onClick={() => revoke({ input: { id, idempotencyKey: keyOf(id) } })}
                        >
                          {t.revoke}
                        </button>
                      ) : (
                        t.revoked(formats.moment(revokedAt))
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <RegisterClientForm />
        </Page>
      )}
    </QueryView>
  );
}
