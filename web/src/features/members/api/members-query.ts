import type { ResultOf } from 'gql.tada';
import { graphql } from '../../../lib/graphql/graphql';

export const MembersQuery = graphql(`
  query Members {
    members {
      version roles
      members { id name email roles joinedAt }
      heldRoles { id title memberId from until }
      invitations { id email roles invitedBy expires status }
    }
  }
`);

export type TenantMembers = NonNullable<ResultOf<typeof MembersQuery>['members']>;
export type TenantMember = TenantMembers['members'][number];

export const InviteMember = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) { invitation { id email } errors { code message field } }
  }
`);

export const ChangeMemberRoles = graphql(`
  mutation ChangeMemberRoles($input: ChangeMemberRolesInput!) {
    changeMemberRoles(input: $input) { members { version } errors { code message field } }
  }
`);

export const RemoveMember = graphql(`
  mutation RemoveMember($input: RemoveMemberInput!) {
    removeMember(input: $input) { members { version } errors { code message field } }
  }
`);

export const HoldRoleTitle = graphql(`
  mutation HoldRoleTitle($input: HoldRoleTitleInput!) {
    holdRoleTitle(input: $input) { members { version } errors { code message field } }
  }
`);

export const EndHeldRole = graphql(`
  mutation EndHeldRole($input: EndHeldRoleInput!) {
    endHeldRole(input: $input) { members { version } errors { code message field } }
  }
`);

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) { members { version } errors { code message field } }
  }
`);
