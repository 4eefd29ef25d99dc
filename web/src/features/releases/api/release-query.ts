import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';
import { distinctPeriods } from '../model/periods';

/** The indicators that are compared, with the periods that something came of, and those that councils contribute to. */
export const IndicatorsQuery = graphql(`
  query ComparedIndicators {
    benchmarkIndicators {
      indicator { id title unit }
      periods { period { start end } version releasedAt released refused }
      refused { period { start end } at reason }
    }
    benchmarkWaiting { period { start end } }
  }
`);

/** Indicators by groups of a period. */
export const OverviewQuery = graphql(`
  query BenchmarkOverview($period: PeriodInput!, $kinds: [BenchmarkGroupKind!]) {
    benchmarkOverview(period: $period, kinds: $kinds, withResults: true) {
      groups { key name invited }
      rows {
        indicator { id title unit }
        version isOpen
        refused { rule reason }
        cells { group state contributed median { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } } }
      }
    }
    benchmarkOverviewExports(period: $period) { format url }
  }
`);

/** How many councils of each group contribute. */
export const CoverageQuery = graphql(`
  query Coverage($indicator: String!, $period: PeriodInput!) {
    benchmarkCoverage(indicator: $indicator, period: $period) { kind key name invited contributed needed }
  }
`);

/** A look ahead at a release. */
export const PlanQuery = graphql(`
  query ReleasePlan($indicator: String!, $period: PeriodInput!) {
    benchmarkReleasePlan(indicator: $indicator, period: $period) {
      indicator { id title }
      period { start end }
      version waiting
      obstacles { code message }
      groups { kind key name invited contributed counted refusal { rule reason } }
    }
  }
`);

export const ReleaseBenchmark = graphql(`
  mutation ReleaseBenchmark($input: ReleaseBenchmarkInput!) {
    releaseBenchmark(input: $input) {
      benchmark {
        version
        groups { kind key name invited contributed counted median { __typename ... on HiddenFigure { rule reason } } }
      }
      errors { code message field }
    }
  }
`);

/** The periods that something was released or refused of. */
export const resultPeriods = ({ benchmarkIndicators }: ResultOf<typeof IndicatorsQuery>) =>
  distinctPeriods(benchmarkIndicators.flatMap(({ periods, refused }) => [...periods, ...refused]).map(({ period }) => period));

/** All periods that there is anything of. */
export const knownPeriods = (data: ResultOf<typeof IndicatorsQuery>) =>
  distinctPeriods([...resultPeriods(data), ...data.benchmarkWaiting.map(({ period }) => period)]);

export type ReleasePlan = NonNullable<ResultOf<typeof PlanQuery>['benchmarkReleasePlan']>;
export type Released = NonNullable<ResultOf<typeof ReleaseBenchmark>['releaseBenchmark']['benchmark']>;
