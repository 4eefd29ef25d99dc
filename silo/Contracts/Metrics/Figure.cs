using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>A figure with all that is needed to read it.</summary>
[GenerateSerializer, Immutable, Alias("metrics.figure")]
public sealed record Figure
{
    /// <summary>The value in its unit.</summary>
    [Id(0)] public required decimal Value { get; init; }

    /// <summary>The unit.</summary>
    [Id(1)] public required MeasureUnit Unit { get; init; }

    /// <summary>Value and unit as people write them: "12.5%", "-2.1 percentage points".</summary>
    [Id(2)] public required string Text { get; init; }

    /// <summary>Its interval; null for a value without counts.</summary>
    [Id(3)] public FigureInterval? Interval { get; init; }

    /// <summary>Whether two groups differ by more than chance; null where no two groups are compared.</summary>
    [Id(4)] public FigureTest? Test { get; init; }

    /// <summary>What the comparison comes to; null where no two groups are compared by counts.</summary>
    [Id(5)] public FigureVerdict? Verdict { get; init; }

    /// <summary>For a relative likelihood, which group is on top.</summary>
    [Id(6)] public RatioOrientation? Orientation { get; init; }

    /// <summary>For a relative likelihood, the same ratio the other way up; null for other kinds, and for a ratio of 0.</summary>
    [Id(7)] public decimal? TurnedOver { get; init; }

    /// <summary>How many had the outcome, of all that are compared; null for a value without counts.</summary>
    [Id(8)] public long? Cases { get; init; }

    /// <summary>How many people are behind it, of all that are compared; null for a value without counts.</summary>
    [Id(9)] public long? People { get; init; }

    /// <summary>Warnings about small numbers.</summary>
    [Id(10)] public ImmutableArray<SmallNumberWarning> Warnings { get; init; } = [];

    /// <summary>How interval and test were found, as a sentence to stand beside the figure.</summary>
    [Id(11)] public required string Method { get; init; }
}
