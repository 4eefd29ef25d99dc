import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { TenantsQuery } from '../api/tenants-query';
import { OnboardSection } from '../components/onboard-section';
import { TenantTable } from '../components/tenant-table';
import { tenantMessages } from '../messages';

/** Several pages come in an order of the server's own. */
const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, 'en-GB');

/** The organisations of the platform. */
export default function TenantsPage() {
  const t = useMessages(tenantMessages);
  const [search, setSearch] = useSearchParams();
  const after = search.get('after');
  const query = useQuery({ query: TenantsQuery, variables: { after } });
  return (
    <QueryView query={query} pick={(data) => data.tenants}>
      {({ tenants, next }) => (
        <Page title={t.title}>
          <p className="govuk-body">{t.text}</p>
          {tenants.length === 0 ? (
            <p className="govuk-body">{t.none}</p>
          ) : (
            <TenantTable tenants={after === null && next === null ? tenants.toSorted(byName) : tenants} />
          )}
          <div className="govuk-button-group">
            {after !== null && (
              <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setSearch({})}>
                {t.first}
              </button>
            )}
            {next !== null && (
              <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setSearch({ after: next })}>
                {t.next}
              </button>
            )}
          </div>
          <OnboardSection onOnboarded={() => query[1]({ requestPolicy: 'network-only' })} />
        </Page>
      )}
    </QueryView>
  );
}
