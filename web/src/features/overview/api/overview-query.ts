import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

/** How many lines each list of the page has: it is to stay one page. */
export const LINES = 10;

export const OverviewQuery = graphql(`
  query Overview($first: Int!) {
    council {
      id name
      strategies { id title status objectives { id status actions { id status overdue } } }
      overdueActions(first: $first) { nodes { id title owners dueDate overdue status objective { title leads } } }
      offTrackMetrics(first: $first) { nodes { id name unit status latest { period value } target { valueAtDue expectedToday dueDate } } }
    }
  }
`);

export type OverviewStrategy = NonNullable<ResultOf<typeof OverviewQuery>['council']>['strategies'][number];
