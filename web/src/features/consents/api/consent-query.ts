import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** As many periods of metrics are listed at once. */
export const LISTED = 100;

/** What the council contributes, did or could, and what it must be told first. */
export const ContributionsQuery = graphql(`
  query Contributions($states: [BenchmarkContributionState!], $first: Int!, $after: String) {
    benchmarkContributions(states: $states, first: $first, after: $after) {
      nodes {
        metricId metricName state hasFigures
        period { start end }
        consent { by role at statement }
        withdrawn { consent { by role at } by role at }
        problem { message }
      }
      pageInfo { hasNextPage endCursor }
    }
    benchmarkConsentStatement { version text }
  }
`);

/** The figures that a consent would share. */
export const SharedQuery = graphql(`
  query Shared($id: ID!) {
    metric(id: $id) {
      id unit kind
      details { numeratorMeaning denominatorMeaning breakdown { interest comparator groups { key label } } }
      observations { periodStart periodEnd value figures { group numerator denominator } }
    }
  }
`);

export type Contribution = NonNullable<ResultOf<typeof ContributionsQuery>['benchmarkContributions']['nodes']>[number];
