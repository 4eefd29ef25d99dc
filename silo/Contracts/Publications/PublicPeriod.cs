using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Publications;

/// <summary>The figures of one period as the public sees them: each has passed disclosure control.</summary>
[GenerateSerializer, Immutable, Alias("publications.period")]
public sealed record PublicPeriod
{
    /// <summary>The period.</summary>
    [Id(0)] public required Period Period { get; init; }

    /// <summary>As people say it.</summary>
    [Id(1)] public string? Label { get; init; }

    /// <summary>Provisional or final.</summary>
    [Id(2)] public ObservationStatus Status { get; init; }

    /// <summary>The metric's own figure.</summary>
    [Id(3)] public required PublicFigure Figure { get; init; }

    /// <summary>The groups, in order of the breakdown; empty where there are none.</summary>
    [Id(4)] public ImmutableArray<PublicGroup> Groups { get; init; } = [];
}
