import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan, useSession } from '../../../lib/session/session-context';
import { HomeQuery, SHOWN } from '../api/home-query';
import { CouncilHome } from '../components/council-home';
import { RegionalHome } from '../components/regional-home';
import { homeMessages } from '../messages';

/** The first page: what needs whoever opens it. */
export default function HomePage() {
  const t = useMessages(homeMessages);
  const can = useCan();
  const { tenant } = useSession();
  const reads = can('READ_STRATEGIES');
  const query = useQuery({ query: HomeQuery, variables: { first: SHOWN }, pause: !reads });

  if (!reads && can('RELEASE_BENCHMARKS')) return <RegionalHome tenant={tenant.name} />;
  if (!reads) {
    return (
      <Page title={tenant.name}>
        <p className="govuk-body">{t.notForYou}</p>
      </Page>
    );
  }
  return (
    <QueryView query={query} pick={(data) => data.council && { council: data.council, heldRoles: data.me.heldRoles }}>
      {({ council, heldRoles }) => (
        <Page title={t.title} caption={tenant.name}>
          <CouncilHome council={council} heldRoles={heldRoles} />
        </Page>
      )}
    </QueryView>
  );
}
