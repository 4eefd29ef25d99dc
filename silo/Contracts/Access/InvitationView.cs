using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Access;

/// <summary>An invitation as administrators see it; never with its code.</summary>
[GenerateSerializer, Immutable, Alias("access.invitation-view")]
public sealed record InvitationView(
    Guid Id, string Email, ImmutableArray<string> Roles, string InvitedBy, DateTimeOffset InvitedAt, DateTimeOffset Expires, InvitationStatus Status);
