using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Indicators;

/// <summary>
/// The definition of a figure that many bodies share, so that their figures can be compared. Local indicators have the same shape. Its id never changes;
/// a change of its meaning is a new version, and figures say which version they follow.
/// </summary>
public sealed record Indicator
{
    /// <summary>The stable id: lower-case words joined by hyphens, unique in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>The version of the definition, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The id of its family; set from the file it stands in.</summary>
    public string Family { get; init; } = "";

    /// <summary>The code its publisher uses, such as "SC-WRES 7a" or "BVPI 17b"; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>A short name.</summary>
    public required string Title { get; init; }

    /// <summary>What the figure says, in a sentence or two.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted on top; for a pay gap, the group's pay.</summary>
    public required string Numerator { get; init; }

    /// <summary>What it is divided by; null for levels, counts and scores.</summary>
    public string? Denominator { get; init; }

    /// <summary>What sort of figure it is.</summary>
    public required IndicatorKind Kind { get; init; }

    /// <summary>The unit of its values.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>Which way is better.</summary>
    public required FavourableDirection Favourable { get; init; }

    /// <summary>For a relative likelihood, which group is on top.</summary>
    public RatioOrientation? Orientation { get; init; }

    /// <summary>For a relative likelihood, whether the outcome is welcome, which decides who is at a disadvantage.</summary>
    public EventNature? Event { get; init; }

    /// <summary>For a percentage-point difference, what it is a difference of.</summary>
    public DifferenceForm? Difference { get; init; }

    /// <summary>The id of the classification scheme that figures are broken down by; null where they are not.</summary>
    public string? Scheme { get; init; }

    /// <summary>The id of a second scheme that each group is broken down by, such as pay bands; null where there is none.</summary>
    public string? Within { get; init; }

    /// <summary>The id of the group of interest in <see cref="Scheme"/>; null where every group is reported.</summary>
    public string? Interest { get; init; }

    /// <summary>The id of the comparator group in <see cref="Scheme"/>; null where there is none.</summary>
    public string? Comparator { get; init; }

    /// <summary>The id of the indicator that the figure is to be on a par with, such as the share among residents; null where there is none.</summary>
    public string? ParityWith { get; init; }

    /// <summary>The id of the level scale; for levels only.</summary>
    public string? Scale { get; init; }

    /// <summary>For shares by group: whether the groups make up one whole, so that all have its denominator and their shares come to 100%.</summary>
    public bool Composition { get; init; }

    /// <summary>How often a new figure is to be expected, in months.</summary>
    public int EveryMonths { get; init; } = 12;

    /// <summary>Where the definition comes from.</summary>
    public required string Source { get; init; }

    /// <summary>The first year it was in use; null where that is not established.</summary>
    public int? FirstYear { get; init; }

    /// <summary>The last year it was in use; null while it is.</summary>
    public int? LastYear { get; init; }

    /// <summary>What to look out for when figures are entered or read; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// What targets need to know. Parity is the ratio of 1 or the gap of 0 that the kind has by its nature; an indicator with <see cref="ParityWith"/> has none
    /// until the comparator's value is put in with <see cref="ParityPoint.With"/>.
    /// </summary>
    public MeasureShape Shape => new(Unit, Favourable, Unit is MeasureUnit.Score ? null : ParityPoint.Of(Kind));

    /// <summary>Whether it was in use in a year.</summary>
    /// <param name="year">The year.</param>
    public bool IsValidIn(int year) => !(year < FirstYear) && !(year > LastYear);
}
