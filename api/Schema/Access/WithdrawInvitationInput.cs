using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Access;

/// <summary>An invitation to take back.</summary>
/// <param name="Id">The invitation.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record WithdrawInvitationInput([property: ID<MemberInvitation>] Guid Id, string? IdempotencyKey = null);
