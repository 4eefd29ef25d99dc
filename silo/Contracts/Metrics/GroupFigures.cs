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

    /// <summary>For kinds without counts: the figure itself.</summary>
    [Id(3)] public decimal? Value { get; init; }
}
