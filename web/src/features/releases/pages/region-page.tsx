import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loading } from '../../../components/feedback/loading';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import { QueryView } from '../../../components/feedback/query-view';
import { Page } from '../../../components/page/page';
import { problemOf } from '../../../lib/graphql/problem';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodInput, periodKey, toPeriod } from '../../../lib/periods';
import { IndicatorsQuery, OverviewQuery, resultPeriods } from '../api/release-query';
import { OverviewForm } from '../components/overview-form';
import { OverviewTable } from '../components/overview-table';
import { releaseMessages } from '../messages';
import { type GroupKind, toKind } from '../model/kinds';

/** All indicators by comparison group: what came of each in a period. */
export default function RegionPage() {
  const t = useMessages(releaseMessages);
  const [search, setSearch] = useSearchParams();
  const query = useQuery({ query: IndicatorsQuery });
  return (
    <QueryView query={query} pick={(data) => resultPeriods(data)}>
      {(periods) => {
        const period = toPeriod(search.get('period') ?? '') ?? periods[0];
        const kind = toKind(search.get('kind'));
        return (
          <Page title={t.overviewTitle}>
            <p className="govuk-body">{t.overviewText}</p>
            {period === undefined ? (
              <>
                <p className="govuk-body">{t.nothingYet}</p>
                <Link className="govuk-button" to="/releases">
                  {t.toRelease}
                </Link>
              </>
            ) : (
              <>
                <OverviewForm
                  key={periodKey(period) + kind}
                  periods={periods}
                  chosen={{ period: periodKey(period), kind }}
                  onChoose={(values) => setSearch({ ...values })}
                />
                <Overview period={period} kind={kind} />
              </>
            )}
          </Page>
        );
      }}
    </QueryView>
  );
}

function Overview({ period, kind }: { period: Period; kind: GroupKind }) {
  const t = useMessages(releaseMessages);
  // Everybody stands beside every other kind: it is what the groups are held against.
  const kinds: GroupKind[] = kind === 'ALL' ? ['ALL'] : ['ALL', kind];
  const [{ data, error }, read] = useQuery({ query: OverviewQuery, variables: { period: periodInput(period), kinds } });
  if (data === undefined) {
    return error === undefined ? (
      <Loading />
    ) : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    );
  }
  const { groups, rows } = data.benchmarkOverview;
  if (rows.length === 0) return <p className="govuk-body">{t.noResults}</p>;
  return (
    <>
      <OverviewTable period={period} groups={groups} rows={rows} />
      <p className="govuk-body">
        {t.download}{' '}
        {data.benchmarkOverviewExports.map(({ format, url }, at) => (
          <span key={format}>
            {at > 0 && ', '}
            <a className="govuk-link" href={url} download>
              {format}
            </a>
          </span>
        ))}
      </p>
    </>
  );
}
