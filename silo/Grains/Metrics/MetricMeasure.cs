using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Figures;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;
using EqualityCloud.Statistics.Series;
using EqualityCloud.Statistics.Targets;

using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using MeasureUnit = EqualityCloud.Statistics.Indicators.MeasureUnit;
using NotCalculableReason = EqualityCloud.Statistics.NotCalculableReason;
using RatioOrientation = EqualityCloud.Statistics.Likelihoods.RatioOrientation;
using StatDifference = EqualityCloud.Statistics.Indicators.DifferenceForm;

namespace EqualityCloud.Grains.Metrics;

/// <summary>How a metric's figures are made: what its editors wrote, filled up from the catalogue. It hands counts to the statistics and has no formula of its own.</summary>
internal sealed class MetricMeasure
{
    private readonly MetricDetails _details;
    private readonly Indicator? _indicator;
    private readonly ClassificationScheme? _scheme;
    private readonly FigureRecipe? _recipe;
    private readonly EventNature? _nature;

    public MetricMeasure(MetricDetails details)
    {
        _details = details;
        _indicator = details.Indicator is { } reference ? IndicatorCatalogue.Standard.FindIndicator(reference.Id) : null;
        _scheme = details.Breakdown is { } breakdown ? IndicatorCatalogue.Standard.FindScheme(breakdown.Scheme) : null;
        Kind = KindOf(details.Kind);
        var same = _indicator?.Kind == Kind ? _indicator : null;
        Orientation = Mirror<RatioOrientation>.Of(details.Orientation) ?? same?.Orientation ?? default;
        Difference = Mirror<StatDifference>.Of(details.Difference) ?? same?.Difference ?? default;
        Scale = (details.Scale ?? same?.Scale) is { } scale ? IndicatorCatalogue.Standard.FindScale(scale) : null;
        IsComposition = Kind is IndicatorKind.Proportion && details.Breakdown is not null && (details.Composition ?? same?.Composition ?? false);
        EveryMonths = details.EveryMonths ?? _indicator?.EveryMonths ?? 12;
        var direction = Mirror<Statistics.Indicators.FavourableDirection>.Of(details.Direction);
        _nature = Mirror<EventNature>.Of(details.Outcome) ?? same?.Event ?? FourFifths.NatureOf(direction, Kind is IndicatorKind.RelativeLikelihood ? Orientation : RatioOrientation.InterestOverComparator);
        Unit = UnitOf(details, same);
        _recipe = Unit is { } unit ? new FigureRecipe(Kind ?? IndicatorKind.Count, unit) { Orientation = Orientation, Event = _nature, Difference = Difference } : null;
        Shape = new MeasureShape(Unit ?? MeasureUnit.Score, direction, Kind is { } kind ? ParityPoint.Of(kind) : null);
    }

    /// <summary>Null for a plain value, which is like nothing in the catalogue.</summary>
    public IndicatorKind? Kind { get; }

    /// <summary>Null for a rate of which it is not known per how many people it is.</summary>
    public MeasureUnit? Unit { get; }

    public RatioOrientation Orientation { get; }

    public StatDifference Difference { get; }

    public LevelScale? Scale { get; }

    public int EveryMonths { get; }

    /// <summary>Whether the groups make up one whole: all have its denominator, and their shares come to 100%.</summary>
    public bool IsComposition { get; }

    public MeasureShape Shape { get; }

    /// <summary>What a target has to know of the metric's own figure, or of one group's.</summary>
    /// <param name="group">The group; null for the metric's own figure.</param>
    /// <param name="parityWith">The value to be on a par with; null for the parity that the kind has by its nature.</param>
    public MeasureShape ShapeOf(string? group, decimal? parityWith)
    {
        var shape = group is null || !Compares ? Shape : new MeasureShape(MeasureUnit.Percent, _nature switch
        {
            EventNature.Welcome => Statistics.Indicators.FavourableDirection.Higher,
            EventNature.Unwelcome => Statistics.Indicators.FavourableDirection.Lower,
            _ => Statistics.Indicators.FavourableDirection.None,
        });
        return parityWith is { } value && shape.Parity is null ? shape with { Parity = ParityPoint.With((double)value) } : shape;
    }

    /// <summary>What its figures cannot go beyond; null where there are no such bounds.</summary>
    public NaturalBounds? Bounds => Kind switch
    {
        IndicatorKind.Proportion => NaturalBounds.Percentage,
        IndicatorKind.PercentagePointDifference => new NaturalBounds(-100, 100),
        IndicatorKind.PayGap => new NaturalBounds(double.NegativeInfinity, 100),
        IndicatorKind.Level when Scale is { } scale => new NaturalBounds(scale.Levels[0].Level, scale.Levels[^1].Level),
        null => null,
        _ => NaturalBounds.NotNegative,
    };

    /// <summary>The two groups that are compared; the comparator of a part is the whole.</summary>
    public (string? Interest, string? Comparator) Compared =>
        (_details.Breakdown?.Interest, _details.Breakdown?.Comparator ?? (IsPartLessWhole ? Breakdown.All : null));

    public bool IsPartLessWhole => Kind is IndicatorKind.PercentagePointDifference && Difference is StatDifference.PartLessWhole;

    /// <summary>Whether the kind compares two groups, and so is made from the counts of both.</summary>
    public bool Compares => Kind is IndicatorKind.RelativeLikelihood or IndicatorKind.PercentagePointDifference or IndicatorKind.Index;

    /// <summary>Whether it is a gap of each of several groups to one, and of no group above the others.</summary>
    private bool IsGapOfMany => Kind is IndicatorKind.PayGap && _details.Breakdown is { Interest: null, Groups.Length: > 2 };

    /// <summary>Whether a group stands for people whose group is not known: those are in no other group's figure.</summary>
    public bool IsNotKnown(string group) =>
        _details.Breakdown?.Groups.Any(g => g.Key == group && g.NotKnown) == true || _scheme?.Find(group) is { NotKnown: true };

    /// <summary>Whether the breakdown has room for people whose group is not known.</summary>
    public bool TellsNotKnown => _details.Breakdown?.Groups.Any(g => IsNotKnown(g.Key)) == true;

    public string LabelOf(string group) => _details.Breakdown?.Groups.FirstOrDefault(g => g.Key == group)?.Label ?? "All";

    /// <summary>The metric's own figure.</summary>
    public Measured Headline(ImmutableArray<GroupFigures> figures) => Compares ? Comparison(figures)
        : (IsComposition || IsGapOfMany) && _details.Breakdown?.Interest is null && Find(figures, Breakdown.All) is null ? Measured.Not(NotCalculableReason.NoSingleFigure)
        : Single(Whole(figures));

    /// <summary>A group's own figure: its share where the metric compares groups.</summary>
    public Measured OfGroup(GroupFigures figures) => Compares ? Share(figures) : Single(figures);

    /// <summary>A group's share less that of the whole; null where the whole is not recorded or the group is no part of it.</summary>
    public Measured? AgainstWhole(GroupFigures part, ImmutableArray<GroupFigures> figures)
    {
        if (Kind is not IndicatorKind.Proportion || IsComposition || part.Group == Breakdown.All || IsNotKnown(part.Group)
            || Find(figures, Breakdown.All) is not { } all || CountOf(part) is not { } group || CountOf(all) is not { } whole || !Fits(group, whole))
        {
            return null;
        }
        var recipe = new FigureRecipe(IndicatorKind.PercentagePointDifference, MeasureUnit.PercentagePoint) { Difference = StatDifference.PartLessWhole, Event = _nature };
        return new Measured(FigureCalculation.Calculate(recipe, new FigureInput.Groups(group, whole)), whole.Cases, whole.Total);
    }

    /// <summary>For a share with two groups to compare: how likely it is in one against the other; null for other metrics and where the counts are not there.</summary>
    public Measured? LikelihoodOfShares(ImmutableArray<GroupFigures> figures)
    {
        if (Kind is not IndicatorKind.Proportion || IsComposition || Compared is not ({ } interest, { } comparator)
            || Find(figures, interest) is not { } one || Find(figures, comparator) is not { } other || CountOf(one) is not { } a || CountOf(other) is not { } b)
        {
            return null;
        }
        var recipe = new FigureRecipe(IndicatorKind.RelativeLikelihood, MeasureUnit.Ratio) { Orientation = Orientation, Event = _nature };
        return new Measured(FigureCalculation.Calculate(recipe, new FigureInput.Groups(a, b)), a.Cases + b.Cases, a.Total + b.Total, Orientation);
    }

    /// <summary>Whether a part can belong to a whole.</summary>
    public static bool Fits(GroupCount part, GroupCount whole) => part.Cases <= whole.Cases && part.Total - part.Cases <= whole.Total - whole.Cases;

    /// <summary>The counts of a group; null where one is missing or they contradict each other.</summary>
    public static GroupCount? CountOf(GroupFigures figures) =>
        figures is { Numerator: >= 0 and { } cases, Denominator: { } total } && cases <= total ? new GroupCount(cases, total) : null;

    public static GroupFigures? Find(ImmutableArray<GroupFigures> figures, string group) => figures.FirstOrDefault(f => f.Group == group);

    /// <summary>The figures that stand for the whole: those of "all", else of the group of interest, else the known groups pooled by their sums.</summary>
    private GroupFigures? Whole(ImmutableArray<GroupFigures> figures)
    {
        if ((Find(figures, Breakdown.All) ?? (_details.Breakdown?.Interest is { } interest ? Find(figures, interest) : null)) is { } whole)
        {
            return whole;
        }
        GroupFigures[] known = [.. figures.Where(f => !IsNotKnown(f.Group))];
        return known.Length == 0 ? null : new GroupFigures
        {
            Numerator = known.All(f => f.Numerator is not null) ? known.Sum(f => f.Numerator) : null,
            Denominator = known.All(f => f.Denominator is not null) ? known.Sum(f => f.Denominator) : null,
            Value = known is [var only] ? only.Value : null,
        };
    }

    private Measured Single(GroupFigures? figures) => (Kind, figures) switch
    {
        (IndicatorKind.Proportion or IndicatorKind.Rate, { Numerator: null, Denominator: null, Value: { } value }) => Given(value),
        (IndicatorKind.Proportion, _) => Share(figures),
        (IndicatorKind.Rate, { Numerator: >= 0 and { } events, Denominator: >= 0 and { } people }) => _recipe is null
            ? Measured.Not(NotCalculableReason.RateBaseUnknown)
            : new Measured(FigureCalculation.Calculate(_recipe, new FigureInput.Events(events, people)), events, people),
        (IndicatorKind.Rate, _) => Measured.Not(NotCalculableReason.CountMissing),
        (IndicatorKind.Count, { Numerator: { } count }) => Given(count) with { Cases = count },
        (_, { Value: { } value }) => Given(value) with { People = figures.Denominator },
        _ => Measured.Not(NotCalculableReason.NoValues),
    };

    private static Measured Share(GroupFigures? figures) => figures switch
    {
        { Numerator: not null, Denominator: not null } => CountOf(figures) is { } count
            ? new Measured(FigureCalculation.Calculate(new FigureRecipe(IndicatorKind.Proportion, MeasureUnit.Percent), new FigureInput.Groups(count)), count.Cases, count.Total)
            : Measured.Not(NotCalculableReason.CountsContradict),
        _ => Measured.Not(NotCalculableReason.CountMissing),
    };

    private Measured Comparison(ImmutableArray<GroupFigures> figures)
    {
        var (interest, comparator) = Compared;
        var one = interest is null ? null : Find(figures, interest);
        var other = comparator is null ? null : Find(figures, comparator);
        if (Find(figures, Breakdown.All) is { Numerator: null, Denominator: null, Value: not null } published && (one is null || other is null))
        {
            return Published(published);
        }
        if (interest is null || comparator is null) return Measured.Not(NotCalculableReason.GroupsNotNamed);
        if (other is null) return Measured.Not(NotCalculableReason.ComparatorMissing);
        if (one is not { Numerator: not null, Denominator: not null } || other is not { Numerator: not null, Denominator: not null }) return Measured.Not(NotCalculableReason.CountMissing);
        if (CountOf(one) is not { } a || CountOf(other) is not { } b || (IsPartLessWhole && !Fits(a, b))) return Measured.Not(NotCalculableReason.CountsContradict);

        var (cases, people) = IsPartLessWhole ? (b.Cases, b.Total) : Kind is IndicatorKind.Index ? (a.Cases, a.Total) : (a.Cases + b.Cases, a.Total + b.Total);
        return new Measured(FigureCalculation.Calculate(_recipe!, new FigureInput.Groups(a, b)), cases, people, Kind is IndicatorKind.RelativeLikelihood ? Orientation : null);
    }

    /// <summary>A comparison that was published without its counts; a ratio is turned the metric's way up.</summary>
    private Measured Published(GroupFigures published)
    {
        if (Kind is not IndicatorKind.RelativeLikelihood) return Given(published.Value!.Value);
        if (published.Value < 0) return Measured.Not(NotCalculableReason.CountsContradict);
        var turned = RatioOrientations.Convert((double)published.Value!.Value, Mirror<RatioOrientation>.Of(published.Orientation) ?? Orientation, Orientation);
        return turned switch
        {
            Calculated<double>.Known known => Given((decimal)known.Value) with { Orientation = Orientation },
            Calculated<double>.NotCalculable not => Measured.Not(not.Reason),
            _ => throw new InvalidOperationException("A third kind of outcome."),
        };
    }

    private Measured Given(decimal value) =>
        new(FigureCalculation.Calculate(_recipe ?? new FigureRecipe(IndicatorKind.Count, MeasureUnit.Score), new FigureInput.Value((double)value)));

    private static MeasureUnit? UnitOf(MetricDetails details, Indicator? indicator) => details.Kind switch
    {
        MetricKind.Value => MeasureUnit.Score,
        MetricKind.Rate => details.Factor switch
        {
            1_000 => MeasureUnit.Per1000,
            10_000 => MeasureUnit.Per10000,
            100_000 => MeasureUnit.Per100000,
            _ => null,
        },
        MetricKind.Count => indicator?.Unit ?? MeasureUnit.Count,
        _ => MeasureShape.Of(KindOf(details.Kind)!.Value, default).Unit,
    };

    private static IndicatorKind? KindOf(MetricKind kind) => kind is MetricKind.Value ? null : Mirror<IndicatorKind>.Of(kind);
}
