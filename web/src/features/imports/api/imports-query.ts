import type { ResultOf } from 'gql.tada';
import { graphql, type SchemaEnum } from '../../../lib/graphql/graphql';

export const ImportsQuery = graphql(`
  query FileImports($first: Int!) {
    fileImports(first: $first) { id status format fileName year actor at totals { added changed conflicts } problemCounts { isError count } }
  }
`);

export const SheetsQuery = graphql(`query Sheets { fileExports { kind format url } }`);

export const ImportQuery = graphql(`
  query FileImport($id: ID!) {
    fileImport(id: $id) {
      id version status format fileName year actor at lines stepsDone steps
      totals { added changed unchanged conflicts }
      problems { row column value code isError message }
      problemCounts { isError count }
      left { row column value code isError message }
    }
  }
`);

export const ChangesQuery = graphql(`
  query FileImportChanges($id: ID!, $page: Int!) {
    fileImport(id: $id) {
      id
      changes(page: $page) {
        row kind title
        observationBefore { status source note figures { group numerator denominator value } }
        observationAfter { status source note figures { group numerator denominator value } }
        actionBefore { status statusNote details { label text points output outcome owners due { by asPrinted } } }
        actionAfter { status statusNote details { label text points output outcome owners due { by asPrinted } } }
        returnBefore { name size meanHourly medianHourly meanBonus medianBonus femaleLower femaleLowerMiddle femaleUpperMiddle femaleUpper }
        returnAfter { name size meanHourly medianHourly meanBonus medianBonus femaleLower femaleLowerMiddle femaleUpperMiddle femaleUpper }
      }
    }
  }
`);

export const AcceptImport = graphql(`
  mutation AcceptFileImport($input: AcceptFileImportInput!) {
    acceptFileImport(input: $input) { import { id version status } errors { code message field } }
  }
`);

export const DiscardImport = graphql(`
  mutation DiscardFileImport($input: DiscardFileImportInput!) {
    discardFileImport(input: $input) { import { id version status } errors { code message field } }
  }
`);

export const UndoImport = graphql(`
  mutation UndoFileImport($input: UndoFileImportInput!) {
    undoFileImport(input: $input) { import { id version status } errors { code message field } }
  }
`);

export type FileImport = NonNullable<ResultOf<typeof ImportQuery>['fileImport']>;
export type ImportLine = ResultOf<typeof ImportsQuery>['fileImports'][number];
export type ImportProblem = FileImport['problems'][number];
export type ImportChange = NonNullable<ResultOf<typeof ChangesQuery>['fileImport']>['changes'][number];
export type ImportFormat = SchemaEnum<'ImportFormat'>;
export type ImportStatus = SchemaEnum<'ImportStatus'>;
