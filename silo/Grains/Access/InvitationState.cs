using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;

namespace EqualityCloud.Grains.Access;

/// <summary>An invitation, with the hash of its code and never the code.</summary>
[GenerateSerializer, Immutable, Alias("members.invitation-state")]
internal sealed record InvitationState
{
    [Id(0)] public Guid Id { get; init; }
    [Id(1)] public string Email { get; init; } = "";
    [Id(2)] public ImmutableArray<string> Roles { get; init; } = [];
    [Id(3)] public string CodeHash { get; init; } = "";
    [Id(4)] public string InvitedBy { get; init; } = "";
    [Id(5)] public DateTimeOffset InvitedAt { get; init; }
    [Id(6)] public DateTimeOffset Expires { get; init; }
    [Id(7)] public InvitationStatus Closed { get; init; }

    public InvitationStatus StatusAt(DateTimeOffset now) => Closed is InvitationStatus.Open && Expires <= now ? InvitationStatus.Expired : Closed;
}
