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
    }
  }
`);

export type RoundAction = NonNullable<NonNullable<ResultOf<typeof RoundQuery>['council']>['myActions']['nodes']>[number];

export const RecordProgress = graphql(`
  mutation RecordProgress($input: RecordActionUpdateInput!) {
    recordActionUpdate(input: $input) { action { id version objective { id version } } errors { code message field } }
  }
`);
