using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>A member who leaves.</summary>
/// <param name="Id">The member.</param>
/// <param name="Version">The version of the list of members that the caller read.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RemoveMemberInput([property: ID<TenantMember>] Guid Id, int Version, string? IdempotencyKey = null);
