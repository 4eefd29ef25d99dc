import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const RoundQuery = graphql(`
  query Round($first: Int!) {
    me { actor heldRoles }
    council {
      id
      myActions(first: $first) {
        nodes { id version label title status progress owners dueDate overdue objective { id version title } }
        pageInfo { hasNextPage }
      }
      myDueMetrics(first: $first) {
        nodes {
          id version name kind unit
          details { everyMonths breakdown { groups { key label } } }
          latest { period periodStart periodEnd value source }
          observations { period periodStart periodEnd }
          staleness { isStale sentence dueBy }
        }
        pageInfo { hasNextPage }
      }
    }
  }
`);

export type RoundAction = NonNullable<NonNullable<ResultOf<typeof RoundQuery>['council']>['myActions']['nodes']>[number];

export type DueMetric = NonNullable<NonNullable<ResultOf<typeof RoundQuery>['council']>['myDueMetrics']['nodes']>[number];

export const RecordProgress = graphql(`
  mutation RecordProgress($input: RecordActionUpdateInput!) {
    recordActionUpdate(input: $input) { action { id version objective { id version } } errors { code message field } }
  }
`);

export const RecordFigures = graphql(`
  mutation RecordFigures($input: RecordObservationInput!) {
    recordObservation(input: $input) { metric { id version } errors { code message field } }
  }
`);

export const WithdrawFigures = graphql(`
  mutation WithdrawFigures($input: WithdrawObservationInput!) {
    withdrawObservation(input: $input) { metric { id version } errors { code message field } }
  }
`);
