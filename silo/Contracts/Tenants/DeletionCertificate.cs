using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>What was removed of a tenant: counts by kind, nothing of the content.</summary>
[GenerateSerializer, Immutable, Alias("tenants.deletion-certificate")]
public sealed record DeletionCertificate
{
    /// <summary>Who asked for it, by id.</summary>
    [Id(0)] public required string RequestedBy { get; init; }

    /// <summary>When it was asked for, UTC.</summary>
    [Id(1)] public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>When the removal began, UTC.</summary>
    [Id(2)] public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When nothing was left, UTC; null while the removal runs.</summary>
    [Id(3)] public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>Stored states that the tenant owned, by kind of grain.</summary>
    [Id(4)] public ImmutableSortedDictionary<string, long> States { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>Export archives that were removed with it.</summary>
    [Id(5)] public int Archives { get; init; }
}
