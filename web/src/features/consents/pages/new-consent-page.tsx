import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ProblemPage } from '../../../components/feedback/problem-page';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { toPeriod } from '../../../lib/periods';
import { useCan } from '../../../lib/session/session-context';
import { type Contribution, ContributionsQuery, LISTED } from '../api/consent-query';
import { ConsentForm } from '../components/consent-form';
import { NotReady } from '../components/not-ready';
import { consentMessages } from '../messages';
import { contributionKey, notReadyOf, offersOf } from '../model/offers';

/** A new consent: what is shared, what freedom of information means for it, and who may take it back. */
export default function NewConsentPage() {
  const t = useMessages(consentMessages);
  const can = useCan();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const contributes = can('CONTRIBUTE');
  const query = useQuery({
    query: ContributionsQuery,
    variables: { states: ['NOT_GIVEN', 'WITHDRAWN'] as const, first: LISTED, after: null },
    pause: !contributes,
  });
  if (!contributes) return <ProblemPage problem="forbidden" onRetry={() => navigate('/consents')} />;

  const [metricId, period] = [search.get('metric'), toPeriod(search.get('period') ?? '')];
  const isAsked = (offer: Contribution) =>
    offer.metricId === metricId && (period === undefined || contributionKey(offer) === contributionKey({ metricId, period }));
  return (
    <QueryView
      query={query}
      pick={(data) => ({ contributions: data.benchmarkContributions.nodes ?? [], statement: data.benchmarkConsentStatement })}
    >
      {({ contributions, statement }) => {
        const offers = offersOf(contributions);
        const missing = notReadyOf(contributions);
        return (
          <>
            <Crumbs
              label={t.breadcrumbs}
              trail={[
                { to: '/benchmarks', text: t.benchmarks },
                { to: '/consents', text: t.title },
              ]}
            />
            <Page title={t.formTitle}>
              {offers.length === 0 ? (
                <p className="govuk-body">{t.nothing}</p>
              ) : (
                <ConsentForm
                  offers={offers}
                  first={offers.find(isAsked)}
                  statement={statement}
                  onGiven={() => navigate('/consents', { state: { given: true } })}
                />
              )}
              {missing.length > 0 && <NotReady contributions={missing} />}
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}
