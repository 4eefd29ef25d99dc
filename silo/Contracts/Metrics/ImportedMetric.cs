using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A metric as a pack brings it.</summary>
[GenerateSerializer, Immutable, Alias("metrics.imported-metric")]
public sealed record ImportedMetric
{
    /// <summary>Its id in the pack.</summary>
    [Id(0)] public required string Ref { get; init; }

    /// <summary>What the pack says.</summary>
    [Id(1)] public required MetricDetails Details { get; init; }

    /// <summary>Newest first.</summary>
    [Id(2)] public ImmutableArray<ObservationEntry> Observations { get; init; } = [];

    /// <summary>The strategy whose pack brings it; null where it comes by itself.</summary>
    [Id(3)] public Guid? Strategy { get; init; }
}
