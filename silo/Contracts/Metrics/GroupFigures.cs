namespace EqualityCloud.Contracts.Metrics;

/// <summary>The figures of one group in one period. Percentages and ratios are derived from them.</summary>
[GenerateSerializer, Immutable, Alias("metrics.group-figures")]
public sealed record GroupFigures
{
    /// <summary>A group of the breakdown, or all.</summary>
    [Id(0)] public string Group { get; init; } = Breakdown.All;

    /// <summary>People or things counted, 0 or more; not over the denominator where the kind is a share.</summary>
    [Id(1)] public long? Numerator { get; init; }

    /// <summary>Out of how many, 0 or more.</summary>
    [Id(2)] public long? Denominator { get; init; }

    /// <summary>The figure itself, for kinds without counts and for figures that were published without theirs.</summary>
    [Id(3)] public decimal? Value { get; init; }

    /// <summary>For a ratio that is given as a value: which group is on top in it. It is required then, since sources differ.</summary>
    [Id(4)] public RatioOrientation? Orientation { get; init; }
}
