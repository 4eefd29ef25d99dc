using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>A strategy as it is read.</summary>
[GenerateSerializer, Immutable, Alias("strategies.strategy-view")]
public sealed record StrategyView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its revision, for edits.</summary>
    [Id(1)] public required int Version { get; init; }

    /// <summary>Its stable id in packs.</summary>
    [Id(2)] public required string Ref { get; init; }

    /// <summary>What its editors wrote.</summary>
    [Id(3)] public required StrategyDetails Details { get; init; }

    /// <summary>Derived from period and sign-offs.</summary>
    [Id(4)] public StrategyStatus Status { get; init; }

    /// <summary>In order of signing.</summary>
    [Id(5)] public ImmutableArray<SignOff> SignOffs { get; init; } = [];

    /// <summary>In order.</summary>
    [Id(6)] public ImmutableArray<Guid> Objectives { get; init; } = [];

    /// <summary>The metrics that the strategy shows, in order.</summary>
    [Id(7)] public ImmutableArray<Guid> Metrics { get; init; } = [];

    /// <summary>Whether a pack is being imported, so that other writes are refused.</summary>
    [Id(8)] public bool ImportInProgress { get; init; }

    /// <summary>The revision of the pack it was last imported from; 0 where it never was.</summary>
    [Id(9)] public int PackRevision { get; init; }
}
