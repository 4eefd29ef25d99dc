using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>An observation with all that follows from it.</summary>
[GenerateSerializer, Immutable, Alias("metrics.observation-view")]
public sealed record ObservationView
{
    /// <summary>The figures as they stand.</summary>
    [Id(0)] public required Observation Observation { get; init; }

    /// <summary>The metric's figure of that period.</summary>
    [Id(1)] public required FigureResult Result { get; init; }

    /// <summary>The figure of each group that was recorded, in the order of recording.</summary>
    [Id(2)] public ImmutableArray<GroupFigure> Groups { get; init; } = [];

    /// <summary>For a share with a group of interest and a comparator: the relative likelihood of the two.</summary>
    [Id(3)] public FigureResult? Comparison { get; init; }

    /// <summary>The people whose group is not known; null where the metric tells no groups of people apart.</summary>
    [Id(4)] public NotKnownSize? NotKnown { get; init; }
}
