using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What a release says of one comparison group.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.cohort-release")]
public sealed record CohortRelease
{
    /// <summary>The kind of group.</summary>
    [Id(0)] public required BenchmarkGroupKind Kind { get; init; }

    /// <summary>Its key, the same in every period.</summary>
    [Id(1)] public required string Key { get; init; }

    /// <summary>Its name.</summary>
    [Id(2)] public required string Name { get; init; }

    /// <summary>How many councils are in it.</summary>
    [Id(3)] public int Invited { get; init; }

    /// <summary>How many of them contributed.</summary>
    [Id(4)] public int Contributed { get; init; }

    /// <summary>On how many the figures were computed: those who wait for others to move with them are left out.</summary>
    [Id(5)] public int Counted { get; init; }

    /// <summary>The median of the councils' values.</summary>
    [Id(6)] public required ReleasedFigure Median { get; init; }

    /// <summary>A quarter of the councils lie below.</summary>
    [Id(7)] public required ReleasedFigure FirstQuartile { get; init; }

    /// <summary>Three quarters lie below.</summary>
    [Id(8)] public required ReleasedFigure ThirdQuartile { get; init; }

    /// <summary>How far apart the middle half lies.</summary>
    [Id(9)] public required ReleasedFigure Spread { get; init; }

    /// <summary>The figure of all councils together: counts added up first, divided then.</summary>
    [Id(10)] public required ReleasedFigure Pooled { get; init; }

    /// <summary>The lower end of its 95% interval.</summary>
    [Id(11)] public required ReleasedFigure PooledLow { get; init; }

    /// <summary>The upper end.</summary>
    [Id(12)] public required ReleasedFigure PooledHigh { get; init; }

    /// <summary>For a relative likelihood the four-fifths verdict on the pooled figure; null for others, and where that is hidden.</summary>
    [Id(13)] public string? Verdict { get; init; }

    /// <summary>The change of the median since the period before, over the councils that stand behind both.</summary>
    [Id(14)] public required ReleasedFigure MedianChange { get; init; }

    /// <summary>How many councils stand behind both; 0 where the change is hidden.</summary>
    [Id(15)] public int ChangeCounted { get; init; }

    /// <summary>Its figures in the order of tables; a figure that an indicator of this kind has not got is among them, as hidden.</summary>
    public ImmutableArray<ReleasedFigure> Figures() => [FirstQuartile, Median, ThirdQuartile, Spread, Pooled, PooledLow, PooledHigh];
}
