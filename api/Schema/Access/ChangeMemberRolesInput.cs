using System.Collections.Immutable;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>Roles for a member.</summary>
/// <param name="Id">The member.</param>
/// <param name="Version">The version of the list of members that the caller read.</param>
/// <param name="Roles">All roles that the member is to have.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record ChangeMemberRolesInput([property: ID<TenantMember>] Guid Id, int Version, ImmutableArray<string> Roles, string? IdempotencyKey = null);
