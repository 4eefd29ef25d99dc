import { graphql } from '../../../lib/graphql/graphql';

/** How many lines of each list the home page shows. */
export const SHOWN = 5;

export const HomeQuery = graphql(`
  query Home($first: Int!) {
    council {
      id
      strategies { id title kind status periodStart periodEnd importInProgress objectives { id status } }
      myActions(first: $first) { nodes { id title owners dueDate overdue status objective { id title leads } } pageInfo { hasNextPage } }
      myDueMetrics(first: $first) { nodes { id name staleness { isStale dueBy } } }
      overdueActions(first: $first) { nodes { id title owners dueDate overdue status objective { id title leads } } pageInfo { hasNextPage } }
      dueActions(first: $first, withinDays: 60) { nodes { id title owners dueDate overdue status objective { id title leads } } pageInfo { hasNextPage } }
      offTrackMetrics(first: $first) { nodes { id name status unit latest { period value } target { expectedToday } } }
    }
    me { heldRoles }
  }
`);
