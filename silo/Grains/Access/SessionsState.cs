using System.Collections.Immutable;

using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

/// <summary>What storage keeps of one member's web sessions.</summary>
[GenerateSerializer, Immutable, Alias("sessions.state")]
internal sealed record SessionsState : DurableState
{
    [Id(0)] public string Subject { get; init; } = "";
    [Id(1)] public ImmutableArray<SessionState> Sessions { get; init; } = [];

    public SessionState? LiveAt(DateTimeOffset now, string keyHash) => Sessions.FirstOrDefault(session => session.KeyHash == keyHash && session.Expires > now);
}
