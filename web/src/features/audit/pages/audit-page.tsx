import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { AuditQuery } from '../api/audit-query';
import { AuditTable } from '../components/audit-table';
import { SearchForm } from '../components/search-form';
import { VerifyButton } from '../components/verify-button';
import { auditMessages } from '../messages';
import { fromAddress, toAddress, toVariables } from '../model/search';

const LINES = 50;

/** The audit trail, to be read, searched and checked. */
export default function AuditPage() {
  const t = useMessages(auditMessages);
  const formats = useFormats();
  const [address, setAddress] = useSearchParams();
  const search = fromAddress(address);
  const before = address.get('before');
  const query = useQuery({
    query: AuditQuery,
    variables: { first: LINES, before: before === null ? null : Number(before), ...toVariables(search) },
  });

  return (
    <QueryView query={query} pick={(data) => data.auditTrail}>
      {({ entries, hasMore, total }) => (
        <Page title={t.title}>
          <p className="govuk-body">{t.text}</p>
          <VerifyButton />
          <SearchForm key={JSON.stringify(search)} search={search} onSearch={(next) => setAddress(toAddress(next))} />
          <p className="govuk-body">{t.total(formats.number(total))}</p>
          {entries.length === 0 ? <p className="govuk-body">{t.none}</p> : <AuditTable lines={entries} />}
          <div className="govuk-button-group">
            {Object.keys(toAddress(search)).length > 0 && (
              <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAddress({})}>
                {t.clear}
              </button>
            )}
            {before !== null && (
              <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setAddress(toAddress(search))}>
                {t.newest}
              </button>
            )}
            {hasMore && (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                onClick={() => setAddress({ ...toAddress(search), before: String(entries.at(-1)?.sequence) })}
              >
                {t.older}
              </button>
            )}
          </div>
        </Page>
      )}
    </QueryView>
  );
}
