import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const AuditQuery = graphql(`
  query Audit($first: Int!, $before: Long, $subject: String, $actor: String, $event: String, $since: DateTime, $until: DateTime) {
    auditTrail(first: $first, before: $before, subject: $subject, actor: $actor, event: $event, since: $since, until: $until) {
      total hasMore
      entries { sequence at actor event subject version values { name value } }
    }
  }
`);

export type AuditLine = NonNullable<ResultOf<typeof AuditQuery>['auditTrail']>['entries'][number];

export const VerifyQuery = graphql(`query VerifyAudit { auditVerification { entries intact firstBroken } }`);
