import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loading } from '../../../components/feedback/loading';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { problemOf } from '../../../lib/graphql/problem';
import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey, toPeriod } from '../../../lib/periods';
import { CoverageQuery, IndicatorsQuery, knownPeriods } from '../api/release-query';
import { CoverageTable } from '../components/coverage-table';
import { ReleaseChoice } from '../components/release-choice';
import { releaseMessages } from '../messages';
import { distinctPeriods } from '../model/periods';

/** How many councils of each group contribute to an indicator and period. */
export default function CoveragePage() {
  const t = useMessages(releaseMessages);
  const [search, setSearch] = useSearchParams();
  const query = useQuery({ query: IndicatorsQuery });
  const period = toPeriod(search.get('period') ?? '');
  return (
    <QueryView query={query} pick={(data) => ({ indicators: data.benchmarkIndicators, known: knownPeriods(data) })}>
      {({ indicators, known }) => {
        const found = indicators.find(({ indicator }) => indicator.id === search.get('indicator'))?.indicator;
        return (
          <>
            <Crumbs label={t.breadcrumbs} trail={[{ to: '/region', text: t.overviewTitle }]} />
            <Page title={t.coverageTitle}>
              <p className="govuk-body">{t.coverageText}</p>
              <ReleaseChoice
                key={search.toString()}
                indicators={indicators.map(({ indicator }) => indicator)}
                periods={distinctPeriods(period === undefined ? known : [...known, period])}
                chosen={{ indicator: found?.id ?? '', period: period === undefined ? '' : periodKey(period) }}
                submitLabel={t.show}
                onChoose={(values) => setSearch({ ...values })}
              />
              {found !== undefined && period !== undefined && <CoverageOf indicator={found} period={period} />}
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}

function CoverageOf({ indicator, period }: { indicator: { id: string; title: string }; period: Period }) {
  const t = useMessages(releaseMessages);
  const formats = useFormats();
  const [{ data, error }, read] = useQuery({ query: CoverageQuery, variables: { indicator: indicator.id, period } });
  if (data === undefined) {
    return error === undefined ? (
      <Loading />
    ) : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    );
  }
  const title = t.coverageOf(indicator.title, formats.span(period));
  const touched = data.benchmarkCoverage.filter(({ contributed }) => contributed > 0);
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {touched.length === 0 ? (
        <p className="govuk-body">{t.coverageNone}</p>
      ) : (
        <>
          <CoverageTable groups={touched} caption={title} />
          <p className="govuk-body app-muted">{t.empty(data.benchmarkCoverage.length - touched.length)}</p>
          <p className="govuk-body">
            <Link className="govuk-link" to={`/releases?${new URLSearchParams({ indicator: indicator.id, period: periodKey(period) })}`}>
              {t.plan}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
