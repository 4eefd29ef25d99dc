import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { useMessages } from '../../../lib/locale/messages';
import { toPeriod } from '../../../lib/periods';
import { useCan } from '../../../lib/session/session-context';
import { ChoicesQuery } from '../api/benchmark-query';
import { Chosen } from '../components/chosen';
import { NothingReleased } from '../components/nothing-released';
import { benchmarkMessages } from '../messages';
import { chooseFrom } from '../model/choices';

/** Where the reader's council stands among others, or, for those who release, what was released. */
export default function BenchmarksPage() {
  const t = useMessages(benchmarkMessages);
  const can = useCan();
  const [search, setSearch] = useSearchParams();
  const query = useQuery({ query: ChoicesQuery });
  const isCouncil = !can('RELEASE_BENCHMARKS');
  return (
    <QueryView query={query} pick={(data) => data.benchmarkIndicators}>
      {(indicators) => {
        const chosen = chooseFrom(indicators, search.get('indicator'), toPeriod(search.get('period') ?? ''));
        return (
          <Page title={isCouncil ? t.title : t.titleRegional}>
            <p className="govuk-body app-no-print">{t.text}</p>
            {chosen === undefined ? (
              <NothingReleased refused={indicators} />
            ) : (
              <Chosen
                choices={indicators}
                chosen={chosen}
                group={search.get('group')}
                isCouncil={isCouncil}
                onChoose={({ indicator, period, group }) => setSearch({ indicator, period, ...(group === '' ? {} : { group }) })}
              />
            )}
            <ul className="govuk-list govuk-list--spaced app-no-print">
              {can('READ_STRATEGIES') && (
                <li>
                  <Link className="govuk-link" to="/consents">
                    {t.consents}
                  </Link>
                </li>
              )}
              {can('READ_PUBLIC_FIGURES') && (
                <li>
                  <Link className="govuk-link" to="/pay-gaps">
                    {t.payGaps}
                  </Link>
                </li>
              )}
            </ul>
          </Page>
        );
      }}
    </QueryView>
  );
}
