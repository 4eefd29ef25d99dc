using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>Figures as somebody enters them.</summary>
[GenerateSerializer, Immutable, Alias("metrics.observation-entry")]
public sealed record ObservationEntry
{
    /// <summary>The span that they are about.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>The period as people say it, such as 2021-22.</summary>
    [Id(1)] public string? Label { get; init; }

    /// <summary>Provisional or final.</summary>
    [Id(2)] public ObservationStatus Status { get; init; }

    /// <summary>One per group.</summary>
    [Id(3)] public ImmutableArray<GroupFigures> Figures { get; init; } = [];

    /// <summary>Where they are from.</summary>
    [Id(4)] public string? Source { get; init; }

    /// <summary>What a reader must know; required for a correction of final figures.</summary>
    [Id(5)] public string? Note { get; init; }
}
