using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a metric started from.</summary>
[GenerateSerializer, Immutable, Alias("metrics.baseline")]
public sealed record Baseline
{
    /// <summary>The span it is about.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>One per group.</summary>
    [Id(1)] public ImmutableArray<GroupFigures> Figures { get; init; } = [];

    /// <summary>Where it is from.</summary>
    [Id(2)] public string? Source { get; init; }
}
