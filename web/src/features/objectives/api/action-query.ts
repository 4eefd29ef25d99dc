import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const ActionQuery = graphql(`
  query Action($id: ID!) {
    action(id: $id) {
      id version label title points output outcome owners status statusNote progress overdue
      due { by precision asPrinted }
      alreadyDone
      follows { id title }
      frameworks { framework code asPrinted }
      updates { date focus progress nextSteps percentComplete by }
      metrics { id name status unit latest { period value } target { valueAtDue expectedToday dueDate } }
      objective { id title leads strategy { id title } }
    }
  }
`);

export type ActionView = NonNullable<ResultOf<typeof ActionQuery>['action']>;

export const RecordActionUpdate = graphql(`
  mutation RecordActionUpdate($input: RecordActionUpdateInput!) {
    recordActionUpdate(input: $input) { action { id version progress objective { id version } } errors { code message field } }
  }
`);

export const UpdateAction = graphql(`
  mutation UpdateAction($input: UpdateActionInput!) {
    updateAction(input: $input) { action { id version objective { id version } } errors { code message field } }
  }
`);

export const CreateAction = graphql(`
  mutation CreateAction($input: CreateActionInput!) {
    createAction(input: $input) { action { id objective { id version } } errors { code message field } }
  }
`);
