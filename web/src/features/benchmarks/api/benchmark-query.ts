import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** What there is to choose from: the indicators that something was released of. */
export const ChoicesQuery = graphql(`
  query BenchmarkChoices {
    benchmarkIndicators(withResults: true) {
      indicator { id title unit direction isPublic }
      periods { period { start end } }
      refused { period { start end } reason }
    }
  }
`);

const GroupFigures = graphql(`
  fragment GroupFigures on BenchmarkGroup {
    kind key name invited contributed counted verdict changeCounted
    median { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    firstQuartile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    thirdQuartile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    spread { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    pooled { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    pooledLow { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    pooledHigh { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    medianChange { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    ownPercentile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
    ownBand { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
  }
`);

/** A release as the reader may see it. */
export const ReadingQuery = graphql(
  `
  query BenchmarkReading($indicator: String!, $period: PeriodInput!) {
    benchmark(indicator: $indicator, period: $period) {
      indicator { id title unit direction }
      period { start end }
      before { start end }
      version releasedAt policy howToRead ownValue
      groups { ...GroupFigures }
      exports { format url }
    }
  }
`,
  [GroupFigures],
);

/** A group over the periods. */
export const TrendQuery = graphql(`
  query BenchmarkTrend($indicator: String!, $group: String!) {
    benchmarkTrend(indicator: $indicator, group: $group) {
      points {
        period { start end }
        ownValue
        group {
          median { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
          firstQuartile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
          thirdQuartile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
        }
      }
    }
  }
`);

export type Reading = NonNullable<ResultOf<typeof ReadingQuery>['benchmark']>;
export type ReadGroup = Reading['groups'][number];
export type Compared = Reading['indicator'];
export type ChoiceIndicator = ResultOf<typeof ChoicesQuery>['benchmarkIndicators'][number];
