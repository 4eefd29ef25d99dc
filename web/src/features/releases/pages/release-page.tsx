import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Loading } from '../../../components/feedback/loading';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import { QueryView } from '../../../components/feedback/query-view';
import { Crumbs } from '../../../components/page/crumbs';
import { Page } from '../../../components/page/page';
import { problemOf } from '../../../lib/graphql/problem';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey, toPeriod } from '../../../lib/periods';
import { IndicatorsQuery, knownPeriods, PlanQuery, type Released } from '../api/release-query';
import { PlanView } from '../components/plan-view';
import { ReleaseChoice } from '../components/release-choice';
import { ReleaseResult } from '../components/release-result';
import { releaseMessages } from '../messages';
import { distinctPeriods } from '../model/periods';

/** A release, step by step: what, the plan, the confirmation, the result. */
export default function ReleasePage() {
  const t = useMessages(releaseMessages);
  const [search, setSearch] = useSearchParams();
  const query = useQuery({ query: IndicatorsQuery });
  const [indicator, period] = [search.get('indicator') ?? '', toPeriod(search.get('period') ?? '')];
  return (
    <QueryView query={query} pick={(data) => ({ indicators: data.benchmarkIndicators, known: knownPeriods(data) })}>
      {({ indicators, known }) => {
        return (
          <>
            <Crumbs label={t.breadcrumbs} trail={[{ to: '/region', text: t.overviewTitle }]} />
            <Page title={t.releaseTitle}>
              <p className="govuk-body">{t.releaseText}</p>
              <ReleaseChoice
                key={search.toString()}
                indicators={indicators.map((line) => line.indicator)}
                periods={distinctPeriods(period === undefined ? known : [...known, period])}
                chosen={{ indicator, period: period === undefined ? '' : periodKey(period) }}
                submitLabel={t.plan}
                onChoose={(values) => setSearch({ ...values })}
              />
              {indicator !== '' && period !== undefined && <Plan key={search.toString()} indicator={indicator} period={period} />}
            </Page>
          </>
        );
      }}
    </QueryView>
  );
}

function Plan({ indicator, period }: { indicator: string; period: Period }) {
  const t = useMessages(releaseMessages);
  const [released, setReleased] = useState<Released>();
  const [{ data, error }, read] = useQuery({ query: PlanQuery, variables: { indicator, period }, requestPolicy: 'network-only' });
  if (released !== undefined) {
    return <ReleaseResult released={released} to={`/benchmarks?${new URLSearchParams({ indicator, period: periodKey(period) })}`} />;
  }
  if (data === undefined) {
    return error === undefined ? (
      <Loading />
    ) : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    );
  }
  return data.benchmarkReleasePlan === null ? (
    <p className="govuk-body">{t.noPlan}</p>
  ) : (
    <PlanView plan={data.benchmarkReleasePlan} onReleased={setReleased} />
  );
}
