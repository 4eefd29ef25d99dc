using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Packs;

internal sealed record PackMetric
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public string? Label { get; init; }
    public IndicatorReference? Indicator { get; init; }
    public required MetricKind Kind { get; init; }
    public string? Unit { get; init; }
    public decimal Factor { get; init; } = 1;
    public string? NumeratorMeaning { get; init; }
    public string? DenominatorMeaning { get; init; }
    public required FavourableDirection Direction { get; init; }
    public Breakdown? Breakdown { get; init; }
    public Baseline? Baseline { get; init; }
    public ImmutableArray<Target> Targets { get; init; } = [];
    public string? Source { get; init; }
    public string? Note { get; init; }
    public string? SuccessMeasure { get; init; }
    public string? Owner { get; init; }
    public ImmutableArray<FrameworkReference> Frameworks { get; init; } = [];
    public RatioOrientation? Orientation { get; init; }
    public OutcomeNature? Outcome { get; init; }
    public DifferenceForm? Difference { get; init; }
    public string? Scale { get; init; }
    public int? EveryMonths { get; init; }
    public RagRule? RagRule { get; init; }
    public bool? Composition { get; init; }
    public ImmutableArray<ObservationEntry> Observations { get; init; } = [];

    public MetricDetails ToDetails() => new()
    {
        Title = Title,
        Label = Label,
        Indicator = Indicator,
        Kind = Kind,
        Unit = Unit ?? "",
        Factor = Factor,
        NumeratorMeaning = NumeratorMeaning,
        DenominatorMeaning = DenominatorMeaning,
        Direction = Direction,
        Breakdown = Breakdown,
        Baseline = Baseline,
        Targets = Targets,
        Source = Source,
        Note = Note,
        SuccessMeasure = SuccessMeasure,
        Owner = Owner,
        Frameworks = Frameworks,
        Orientation = Orientation,
        Outcome = Outcome,
        Difference = Difference,
        Scale = Scale,
        EveryMonths = EveryMonths,
        RagRule = RagRule,
        Composition = Composition,
    };

    public static PackMetric Of(MetricView view, string reference) => new()
    {
        Id = reference,
        Title = view.Details.Title,
        Label = view.Details.Label,
        Indicator = view.Details.Indicator,
        Kind = view.Details.Kind,
        Unit = view.Details.Unit,
        Factor = view.Details.Factor,
        NumeratorMeaning = view.Details.NumeratorMeaning,
        DenominatorMeaning = view.Details.DenominatorMeaning,
        Direction = view.Details.Direction,
        Breakdown = view.Details.Breakdown,
        Baseline = view.Details.Baseline,
        Targets = view.Details.Targets,
        Source = view.Details.Source,
        Note = view.Details.Note,
        SuccessMeasure = view.Details.SuccessMeasure,
        Owner = view.Details.Owner,
        Frameworks = view.Details.Frameworks,
        Orientation = view.Details.Orientation,
        Outcome = view.Details.Outcome,
        Difference = view.Details.Difference,
        Scale = view.Details.Scale,
        EveryMonths = view.Details.EveryMonths,
        RagRule = view.Details.RagRule,
        Composition = view.Details.Composition,
        Observations = [.. view.Observations.Select(o => o.Observation.Entry)],
    };
}
