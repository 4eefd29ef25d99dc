using System.Collections.Immutable;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Metrics;

/// <summary>All of a metric that its editors write.</summary>
[GenerateSerializer, Immutable, Alias("metrics.metric-details")]
public sealed record MetricDetails
{
    /// <summary>What it measures.</summary>
    [Id(0)] public required string Title { get; init; }

    /// <summary>As printed, such as Metric 7a. Never a key.</summary>
    [Id(1)] public string? Label { get; init; }

    /// <summary>The catalogue indicator; null for a local one.</summary>
    [Id(2)] public IndicatorReference? Indicator { get; init; }

    /// <summary>How its value is made.</summary>
    [Id(3)] public MetricKind Kind { get; init; }

    /// <summary>Of the value: %, ratio, percentage points, people.</summary>
    [Id(4)] public string Unit { get; init; } = "";

    /// <summary>For a rate: per how many.</summary>
    [Id(5)] public decimal Factor { get; init; } = 1;

    /// <summary>Who or what is counted.</summary>
    [Id(6)] public string? NumeratorMeaning { get; init; }

    /// <summary>Out of whom or what.</summary>
    [Id(7)] public string? DenominatorMeaning { get; init; }

    /// <summary>Which way is better.</summary>
    [Id(8)] public FavourableDirection Direction { get; init; }

    /// <summary>The groups; null for none.</summary>
    [Id(9)] public Breakdown? Breakdown { get; init; }

    /// <summary>What it started from.</summary>
    [Id(10)] public Baseline? Baseline { get; init; }

    /// <summary>What it is to reach.</summary>
    [Id(11)] public ImmutableArray<Target> Targets { get; init; } = [];

    /// <summary>Where its figures come from.</summary>
    [Id(12)] public string? Source { get; init; }

    /// <summary>What a reader must know.</summary>
    [Id(13)] public string? Note { get; init; }

    /// <summary>National codes and other mappings.</summary>
    [Id(14)] public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];

    /// <summary>How the document says that success will be known.</summary>
    [Id(15)] public string? SuccessMeasure { get; init; }

    /// <summary>For a relative likelihood: which group is on top; null for the catalogue's, or for the group of interest.</summary>
    [Id(16)] public RatioOrientation? Orientation { get; init; }

    /// <summary>For a comparison of groups: whether the outcome is welcome; null for the catalogue's, or for what the direction tells.</summary>
    [Id(17)] public OutcomeNature? Outcome { get; init; }

    /// <summary>For a percentage-point difference: what it is a difference of; null for the catalogue's, or for one between groups.</summary>
    [Id(18)] public DifferenceForm? Difference { get; init; }

    /// <summary>For a level: the catalogue's scale that its values are steps of.</summary>
    [Id(19)] public string? Scale { get; init; }

    /// <summary>How often a new figure is expected, in months; null for the catalogue's, or for 12.</summary>
    [Id(20)] public int? EveryMonths { get; init; }

    /// <summary>For shares by group: whether the groups make up one whole, as those of a workforce do; null for the catalogue's, or for no.</summary>
    [Id(22)] public bool? Composition { get; init; }

    /// <summary>The role title of who sees to its figures, such as Head of HR; never a person's name. Null where nobody is named.</summary>
    [Id(23)] public string? Owner { get; init; }

    /// <summary>When this metric counts as on track or at risk; null for the council's rule.</summary>
    [Id(21)] public RagRule? RagRule { get; init; }
}
