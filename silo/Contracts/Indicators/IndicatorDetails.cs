using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>The definition of a figure that many bodies share, so that their figures can be compared; local ones have the same shape.</summary>
[GenerateSerializer, Immutable, Alias("indicators.details")]
public sealed record IndicatorDetails
{
    /// <summary>The code its publisher uses, such as SC-WRES 7a; null where there is none.</summary>
    [Id(0)] public string? Code { get; init; }

    /// <summary>A short name.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>What the figure says, in a sentence or two.</summary>
    [Id(2)] public required string Definition { get; init; }

    /// <summary>What is counted on top; for a pay gap, the group's pay.</summary>
    [Id(3)] public required string Numerator { get; init; }

    /// <summary>What it is divided by; null for levels, counts and scores.</summary>
    [Id(4)] public string? Denominator { get; init; }

    /// <summary>How its value is made.</summary>
    [Id(5)] public required MetricKind Kind { get; init; }

    /// <summary>The unit of its values.</summary>
    [Id(6)] public required MeasureUnit Unit { get; init; }

    /// <summary>Which way is better.</summary>
    [Id(7)] public required FavourableDirection Favourable { get; init; }

    /// <summary>For a relative likelihood: which group is on top.</summary>
    [Id(8)] public RatioOrientation? Orientation { get; init; }

    /// <summary>For a relative likelihood: whether the outcome is welcome.</summary>
    [Id(9)] public OutcomeNature? Outcome { get; init; }

    /// <summary>For a percentage-point difference: what it is a difference of.</summary>
    [Id(10)] public DifferenceForm? Difference { get; init; }

    /// <summary>The classification that figures are broken down by; null where they are not.</summary>
    [Id(11)] public string? Scheme { get; init; }

    /// <summary>A second classification that each group is broken down by, such as pay bands.</summary>
    [Id(12)] public string? Within { get; init; }

    /// <summary>The group of interest in the classification; null where every group is reported.</summary>
    [Id(13)] public string? Interest { get; init; }

    /// <summary>The group it is compared with.</summary>
    [Id(14)] public string? Comparator { get; init; }

    /// <summary>The indicator that the figure is to be on a par with, such as the share among residents.</summary>
    [Id(15)] public string? ParityWith { get; init; }

    /// <summary>For a level: its scale.</summary>
    [Id(16)] public string? Scale { get; init; }

    /// <summary>How often a new figure is expected, in months.</summary>
    [Id(17)] public int EveryMonths { get; init; } = 12;

    /// <summary>Where the definition comes from.</summary>
    [Id(18)] public required string Source { get; init; }

    /// <summary>The first year it was in use; null where that is not established.</summary>
    [Id(19)] public int? FirstYear { get; init; }

    /// <summary>The last year it was in use; null while it is.</summary>
    [Id(20)] public int? LastYear { get; init; }

    /// <summary>What to look out for when figures are entered or read.</summary>
    [Id(21)] public string? Note { get; init; }

    /// <summary>For shares by group: whether the groups make up one whole, so that all have its denominator and their shares come to 100%.</summary>
    [Id(22)] public bool Composition { get; init; }
}
