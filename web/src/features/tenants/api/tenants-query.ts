import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const TenantsQuery = graphql(`
  query Tenants($after: String) {
    tenants(first: 50, after: $after) { next tenants { id name kind type region status onboardedAt deletion { due } } }
  }
`);

export type TenantLine = ResultOf<typeof TenantsQuery>['tenants']['tenants'][number];

export const RegisterQuery = graphql(`
  query Register($search: String!) {
    authorities(search: $search, first: 20) { code name kind type region isTenant }
  }
`);

export type AuthorityLine = ResultOf<typeof RegisterQuery>['authorities'][number];

export const TenantQuery = graphql(`
  query Tenant($id: ID!) {
    tenant(id: $id) { ...TenantText }
  }
  fragment TenantText on Tenant @_unmask {
    id version name kind code type region status onboardedAt suspendedBecause
    deletion { requestedAt due }
    certificate { requestedAt startedAt completedAt archives states { kind count } }
  }
`);

export const OwnTenantQuery = graphql(`
  query OwnTenant {
    ownTenant { ...OwnTenantText }
  }
  fragment OwnTenantText on Tenant @_unmask {
    id version name kind code type region status onboardedAt suspendedBecause
    deletion { requestedAt due }
    certificate { requestedAt startedAt completedAt archives states { kind count } }
  }
`);

export type TenantText = NonNullable<ResultOf<typeof TenantQuery>['tenant']>;

export const OnboardTenant = graphql(`
  mutation OnboardTenant($input: OnboardTenantInput!) {
    onboardTenant(input: $input) { tenant { id name } errors { code message field } }
  }
`);

export const SuspendTenant = graphql(`
  mutation SuspendTenant($input: SuspendTenantInput!) {
    suspendTenant(input: $input) { tenant { id version status suspendedBecause } errors { code message field } }
  }
`);

export const ResumeTenant = graphql(`
  mutation ResumeTenant($input: ResumeTenantInput!) {
    resumeTenant(input: $input) { tenant { id version status suspendedBecause } errors { code message field } }
  }
`);

export const InviteAdministrator = graphql(`
  mutation InviteAdministrator($input: InviteTenantAdministratorInput!) {
    inviteTenantAdministrator(input: $input) { invited errors { code message field } }
  }
`);

export const RequestDeletion = graphql(`
  mutation RequestDeletion($input: RequestTenantDeletionInput!) {
    requestTenantDeletion(input: $input) { tenant { id version deletion { due } } errors { code message field } }
  }
`);

export const CancelDeletion = graphql(`
  mutation CancelDeletion($input: CancelTenantDeletionInput!) {
    cancelTenantDeletion(input: $input) { tenant { id version deletion { due } } errors { code message field } }
  }
`);

export const ExportTenant = graphql(`
  mutation ExportTenant($input: ExportTenantInput!) {
    exportTenant(input: $input) { export { id } errors { code message field } }
  }
`);

export const TenantExportQuery = graphql(`
  query TenantExport($id: ID!) {
    tenantExport(id: $id) { id status statesDone states bytes oneMoment path }
  }
`);
