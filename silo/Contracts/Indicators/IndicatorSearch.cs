using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>Which indicators are wanted; what is null does not matter.</summary>
[GenerateSerializer, Immutable, Alias("indicators.search")]
public sealed record IndicatorSearch
{
    /// <summary>Words that id, code, title or definition contain, all of them, whatever their case.</summary>
    [Id(0)] public string? Text { get; init; }

    /// <summary>Of this family.</summary>
    [Id(1)] public string? Family { get; init; }

    /// <summary>Of this kind.</summary>
    [Id(2)] public MetricKind? Kind { get; init; }

    /// <summary>Broken down by this characteristic, such as ethnicity.</summary>
    [Id(3)] public string? Characteristic { get; init; }

    /// <summary>In use in this year.</summary>
    [Id(4)] public int? Year { get; init; }

    /// <summary>The council's own alone, or the catalogue's alone.</summary>
    [Id(5)] public bool? Local { get; init; }
}
