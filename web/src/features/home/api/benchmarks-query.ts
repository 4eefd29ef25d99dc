import { graphql } from '../../../lib/graphql/graphql';

/** The indicators that something was released of. */
export const HomeBenchmarksQuery = graphql(`
  query HomeBenchmarks {
    benchmarkIndicators(withResults: true) { indicator { id title unit } periods { period { start end } releasedAt } }
  }
`);

/** A release as the reader may see it. */
export const HomeReadingQuery = graphql(`
  query HomeReading($indicator: String!, $period: PeriodInput!) {
    benchmark(indicator: $indicator, period: $period) {
      ownValue
      groups {
        kind key name counted
        median { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
        ownPercentile { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
      }
    }
  }
`);
