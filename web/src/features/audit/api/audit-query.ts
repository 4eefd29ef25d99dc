import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const AuditQuery = graphql(`
  query Audit($first: Int!, $before: Long, $subject: ID) {
    auditTrail(first: $first, before: $before, subject: $subject) {
      total hasMore
      entries { sequence at actor event subject version values { name value } }
    }
  }
`);

export type AuditLine = NonNullable<ResultOf<typeof AuditQuery>['auditTrail']>['entries'][number];

export const VerifyQuery = graphql(`query VerifyAudit { auditVerification { entries intact firstBroken } }`);
