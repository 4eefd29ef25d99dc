import { graphql } from '../../../lib/graphql/graphql';

/** Where a metric's newest released figure stands among other councils. */
export const MetricBenchmarkQuery = graphql(`
  query MetricBenchmark($indicator: String!) {
    benchmarkIndicator(indicator: $indicator) { indicator { id unit } periods { period { start end } } }
  }
`);

/** That release, as the reader may see it. */
export const MetricReadingQuery = graphql(`
  query MetricReading($indicator: String!, $period: PeriodInput!) {
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
