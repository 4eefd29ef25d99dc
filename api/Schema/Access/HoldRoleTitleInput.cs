using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>Who holds a role title.</summary>
/// <param name="MemberId">Who holds it.</param>
/// <param name="Title">The title as objectives and actions name it.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; needed for cover.</param>
/// <param name="CoversForId">For whom the member stands in during leave.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record HoldRoleTitleInput([property: ID<TenantMember>] Guid MemberId, string Title, DateOnly From, DateOnly? Until = null, [property: ID<TenantMember>] Guid? CoversForId = null, string? IdempotencyKey = null);
