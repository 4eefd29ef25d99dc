namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What a council contributes for one indicator and period: counts, or a value where there are none.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.contributed-figures")]
public sealed record ContributedFigures
{
    /// <summary>People with the outcome; in a relative likelihood, of the group of interest.</summary>
    [Id(0)] public long? Numerator { get; init; }

    /// <summary>Out of how many.</summary>
    [Id(1)] public long? Denominator { get; init; }

    /// <summary>In a relative likelihood: people of the comparator group with the outcome.</summary>
    [Id(2)] public long? ComparatorNumerator { get; init; }

    /// <summary>Out of how many.</summary>
    [Id(3)] public long? ComparatorDenominator { get; init; }

    /// <summary>A figure without counts, such as a pay gap.</summary>
    [Id(4)] public decimal? Value { get; init; }
}
