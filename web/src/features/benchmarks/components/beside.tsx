import { useQuery } from 'urql';
import { ProblemPanel } from '../../../components/feedback/problem-panel';
import type { SchemaEnum } from '../../../lib/graphql/graphql';
import { problemOf } from '../../../lib/graphql/problem';
import { useMessages } from '../../../lib/locale/messages';
import { type Period, periodKey } from '../../../lib/periods';
import { NeighboursQuery, OpenReleaseQuery, RegisterYearsQuery } from '../api/neighbours-query';
import { benchmarkMessages } from '../messages';
import { snapshotYear } from '../model/public-measures';
import { NeighboursTable } from './neighbours-table';
import { OpenTable } from './open-table';

interface NeighboursProps {
  measure: SchemaEnum<'PayGapMeasure'>;
  period: Period;
}

/** Councils like the reader's own, by name. */
export function Neighbours({ measure, period }: NeighboursProps) {
  const t = useMessages(benchmarkMessages);
  const [years, readYears] = useQuery({ query: RegisterYearsQuery });
  const year = snapshotYear(years.data?.publicPayGapYears.map((one) => one.year) ?? [], period.end);
  const [found, read] = useQuery({ query: NeighboursQuery, variables: { year: year ?? 0, measure }, pause: year === undefined });
  // It stands last on the page, so it comes when it is there and moves nothing; a register without a year has nothing to tell.
  if (found.data === undefined || year === undefined) {
    const error = years.error ?? found.error;
    const again = year === undefined ? readYears : read;
    return error === undefined ? null : (
      <ProblemPanel problem={problemOf(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
    );
  }
  return (
    <>
      <h2 className="govuk-heading-m">{t.neighbours}</h2>
      {found.data.councilNeighbours === null ? (
        <p className="govuk-body">{t.noNeighbours(String(year))}</p>
      ) : (
        <NeighboursTable neighbourhood={found.data.councilNeighbours} year={year} />
      )}
    </>
  );
}

/** The release for everybody; nothing where there is none. */
export function Open({ indicator, period }: { indicator: string; period: Period }) {
  const t = useMessages(benchmarkMessages);
  const [{ data }] = useQuery({ query: OpenReleaseQuery, variables: { indicator, period } });
  const release = data?.openBenchmark;
  if (release == null || periodKey(release.period) !== periodKey(period)) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t.open}</h2>
      <OpenTable release={release} />
    </>
  );
}
