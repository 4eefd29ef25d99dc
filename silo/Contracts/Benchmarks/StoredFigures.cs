namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The figures of a released group as they are stored, rounded by the policy, in the indicator's unit; where one is null, the rule beside it says why.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.stored-figures")]
public sealed record StoredFigures
{
    /// <summary>The median of the councils' values.</summary>
    [Id(0)] public required decimal Median { get; init; }

    /// <summary>A quarter of the councils lie below; null where quartiles are hidden.</summary>
    [Id(1)] public decimal? FirstQuartile { get; init; }

    /// <summary>Three quarters lie below.</summary>
    [Id(2)] public decimal? ThirdQuartile { get; init; }

    /// <summary>How far apart the middle half lies.</summary>
    [Id(3)] public decimal? Spread { get; init; }

    /// <summary>The rule that hides quartiles and spread, as a code; null where they are shown.</summary>
    [Id(4)] public string? NoQuartiles { get; init; }

    /// <summary>The figure of all councils together; null where it is hidden.</summary>
    [Id(5)] public decimal? Pooled { get; init; }

    /// <summary>The lower end of its 95% interval.</summary>
    [Id(6)] public decimal? PooledLow { get; init; }

    /// <summary>The upper end.</summary>
    [Id(7)] public decimal? PooledHigh { get; init; }

    /// <summary>The rule that hides the pooled figure and its interval, as a code; null where they are shown.</summary>
    [Id(8)] public string? NoPooled { get; init; }

    /// <summary>For a relative likelihood the four-fifths verdict on the pooled figure; null for others, and where that is hidden.</summary>
    [Id(9)] public string? Verdict { get; init; }

    /// <summary>The change of the median since the period before; null where it is hidden.</summary>
    [Id(10)] public decimal? MedianChange { get; init; }

    /// <summary>The rule that hides the change, as a code; null where it is shown.</summary>
    [Id(11)] public string? NoChange { get; init; }

    /// <summary>How many councils stand behind the change; 0 where it is hidden.</summary>
    [Id(12)] public int ChangeCounted { get; init; }
}
