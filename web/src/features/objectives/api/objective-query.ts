import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const ObjectiveQuery = graphql(`
  query Objective($id: ID!, $lines: Int!) {
    objective(id: $id) {
      id version label title description outcome status progress leads seniorResponsibleRole focusAreas
      characteristics { protected own }
      due { by }
      frameworks { framework code }
      updates { date focus progress nextSteps percentComplete by }
      actions { id title status owners dueDate overdue }
      metrics { id name status unit latest { period value } target { valueAtDue expectedToday dueDate } }
      strategy { id title }
      history(first: $lines) {
        hasMore
        lines { number actor at item { kind from to note update { progress } observation { entry { label period { start end } } } } }
      }
    }
    council { id profile { ownCharacteristics { key label } } }
  }
`);

export type ObjectiveView = NonNullable<ResultOf<typeof ObjectiveQuery>['objective']>;

export const RecordObjectiveUpdate = graphql(`
  mutation RecordObjectiveUpdate($input: RecordObjectiveUpdateInput!) {
    recordObjectiveUpdate(input: $input) { objective { id version } errors { code message field } }
  }
`);

/** All that an edit replaces, so that what the form does not show stays as it is. */
export const ObjectiveToEdit = graphql(`
  query ObjectiveToEdit($id: ID!) {
    objective(id: $id) {
      id version title label description outcome themes leads seniorResponsibleRole corporateLink focusAreas
      characteristics { protected own }
      period { start end }
      due { by precision asPrinted }
      indicators { text metric { id } }
      metrics { id }
      frameworks { framework code asPrinted }
      strategy { id title }
    }
  }
`);

export type EditedObjective = NonNullable<ResultOf<typeof ObjectiveToEdit>['objective']>;

export const UpdateObjective = graphql(`
  mutation UpdateObjective($input: UpdateObjectiveInput!) {
    updateObjective(input: $input) { objective { id version } errors { code message field } }
  }
`);

export const CreateObjective = graphql(`
  mutation CreateObjective($input: CreateObjectiveInput!) {
    createObjective(input: $input) { objective { id } errors { code message field } }
  }
`);
