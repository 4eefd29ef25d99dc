import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Banner } from '../../../components/feedback/banner';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { useCan } from '../../../lib/session/session-context';
import { ContributionsQuery, LISTED } from '../api/consent-query';
import { ConsentRegister } from '../components/consent-register';
import { WithdrawnTable } from '../components/withdrawn-table';
import { consentMessages } from '../messages';

/** What the council contributes to benchmarks, and what it no longer does. */
export default function ConsentsPage() {
  const t = useMessages(consentMessages);
  const can = useCan();
  const { state } = useLocation() as { state: { given?: boolean } | null };
  const [done, setDone] = useState<'given' | 'withdrawn' | undefined>(state?.given === true ? 'given' : undefined);
  const [search, setSearch] = useSearchParams();
  const after = search.get('after');
  const query = useQuery({ query: ContributionsQuery, variables: { states: ['GIVEN', 'WITHDRAWN'] as const, first: LISTED, after } });
  const contributes = can('CONTRIBUTE');
  return (
    <QueryView query={query} pick={(data) => data.benchmarkContributions}>
      {({ nodes, pageInfo }) => {
        const given = (nodes ?? []).filter(({ state: now }) => now === 'GIVEN');
        const withdrawn = (nodes ?? []).filter(({ state: now }) => now === 'WITHDRAWN');
        return (
          <>
            <Crumbs label={t.breadcrumbs} trail={[{ to: '/benchmarks', text: t.benchmarks }]} />
            <Page title={t.title}>
              {done !== undefined && (
                <Banner kind="success">
                  <p className="govuk-notification-banner__heading">{t[done]}</p>
                </Banner>
              )}
              <p className="govuk-body">{t.text}</p>
              {contributes && (
                <Link className="govuk-button" to="/consents/new">
                  {t.add}
                </Link>
              )}
              <h2 className="govuk-heading-m">{t.register}</h2>
              {given.length === 0 ? (
                <p className="govuk-body">{t.none}</p>
              ) : (
                <ConsentRegister contributions={given} withdraws={contributes} onWithdrawn={() => setDone('withdrawn')} />
              )}
              {withdrawn.length > 0 && (
                <>
                  <h2 className="govuk-heading-m">{t.withdrawnTitle}</h2>
                  <WithdrawnTable contributions={withdrawn} />
                </>
              )}
              <div className="govuk-button-group">
                {after !== null && (
                  <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setSearch({})}>
                    {t.first}
                  </button>
                )}
                {pageInfo.hasNextPage && pageInfo.endCursor !== null && (
                  <button
                    type="button"
                    className="govuk-button govuk-button--secondary"
                    onClick={() => setSearch({ after: pageInfo.endCursor ?? '' })}
                  >
                    {t.further}
                  </button>
                )}
              </div>
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}
