namespace EqualityCloud.Grains.Access;

/// <summary>One web session.</summary>
[GenerateSerializer, Immutable, Alias("sessions.session-state")]
internal sealed record SessionState
{
    [Id(0)] public Guid Id { get; init; }
    [Id(1)] public string KeyHash { get; init; } = "";
    [Id(2)] public string Ticket { get; init; } = "";
    [Id(3)] public DateTimeOffset StartedAt { get; init; }
    [Id(4)] public DateTimeOffset Expires { get; init; }
    [Id(5)] public string Agent { get; init; } = "";
}
