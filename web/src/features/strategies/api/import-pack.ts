import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const ImportPack = graphql(`
  mutation ImportPack($input: ImportPackInput!) {
    importPack(input: $input) {
      import { id status stepsDone steps notInPack failure { message path } items { path ref outcome } strategy { id title } }
      errors { code message field }
    }
  }
`);

export const ImportProgress = graphql(`
  query ImportProgress($id: ID!) {
    packImport(id: $id) { id status stepsDone steps notInPack failure { message path } items { path ref outcome } strategy { id title } }
  }
`);

export type PackImport = NonNullable<ResultOf<typeof ImportProgress>['packImport']>;
