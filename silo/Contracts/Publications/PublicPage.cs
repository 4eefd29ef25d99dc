using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>The content of a page; one of its parts is there.</summary>
[GenerateSerializer, Immutable, Alias("publications.page")]
public sealed record PublicPage
{
    /// <summary>A strategy.</summary>
    [Id(0)] public PublicStrategy? Strategy { get; init; }

    /// <summary>Figures.</summary>
    [Id(1)] public ImmutableArray<PublicMetric> Metrics { get; init; } = [];

    /// <summary>What is to be remembered once the page is published; never shown.</summary>
    [Id(2)] public ImmutableArray<MetricTables> Remembered { get; init; } = [];
}
