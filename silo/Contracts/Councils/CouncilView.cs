using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Councils;

/// <summary>A council as it is read.</summary>
[GenerateSerializer, Immutable, Alias("councils.council-view")]
public sealed record CouncilView
{
    /// <summary>Its id, which is its tenant's.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its revision, for edits.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>What it says of itself.</summary>
    [Id(2)] public required CouncilProfile Profile { get; init; }

    /// <summary>In order of creation.</summary>
    [Id(3)] public ImmutableArray<Guid> Strategies { get; init; } = [];

    /// <summary>In order of creation.</summary>
    [Id(4)] public ImmutableArray<Guid> Metrics { get; init; } = [];
}
