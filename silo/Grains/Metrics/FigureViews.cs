using System.Collections.Immutable;

using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;

using DifferenceTest = EqualityCloud.Statistics.Likelihoods.DifferenceTest;
using DisparityState = EqualityCloud.Contracts.Metrics.DisparityState;
using Figure = EqualityCloud.Contracts.Metrics.Figure;
using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using MeasureUnit = EqualityCloud.Contracts.Metrics.MeasureUnit;
using NotCalculableReason = EqualityCloud.Contracts.Metrics.NotCalculableReason;
using RatioOrientation = EqualityCloud.Contracts.Metrics.RatioOrientation;
using StatFigure = EqualityCloud.Statistics.Figures.Figure;

namespace EqualityCloud.Grains.Metrics;

/// <summary>Puts what the statistics found into the words of the contracts.</summary>
internal static class FigureViews
{
    private static readonly ImmutableArray<SmallNumberWarnings> Warnings = [.. Enum.GetValues<SmallNumberWarnings>().Where(warning => warning is not SmallNumberWarnings.None)];

    public static ObservationView Of(MetricMeasure measure, Observation observation, Measured headline)
    {
        var figures = observation.Entry.Figures;
        return new ObservationView
        {
            Observation = observation,
            Result = Result(measure, headline),
            Groups = [.. figures.Select(group => OfGroup(measure, group, figures))],
            Comparison = measure.LikelihoodOfShares(figures) is { } compared ? Result(measure, compared) : null,
            NotKnown = NotKnown(measure, figures),
        };
    }

    public static FigureResult Result(MetricMeasure measure, Measured measured) => measured.Outcome switch
    {
        Calculated<StatFigure>.Known known => new FigureResult.Known(View(measure, known.Value, measured)),
        Calculated<StatFigure>.NotCalculable not => new FigureResult.NotCalculable(Mirror<NotCalculableReason>.Of(not.Reason), not.Reason.Describe()),
        _ => throw new InvalidOperationException("A third kind of outcome."),
    };

    public static FigureInterval Interval(Interval interval) => new(Decimals.Within(interval.Low), Decimals.Within(interval.High), Decimals.Within(interval.ConfidencePercent));

    private static Figure View(MetricMeasure measure, StatFigure figure, Measured measured) => new()
    {
        Value = Decimals.Within(figure.Value),
        Unit = Mirror<MeasureUnit>.Of(figure.Unit),
        Text = Text(measure, figure),
        Interval = figure.Interval is { } interval ? Interval(interval) : null,
        Test = figure.Test is { } test ? Test(test) : null,
        Verdict = figure.Verdict is { } verdict ? Verdict(measure, verdict) : null,
        Orientation = Mirror<RatioOrientation>.Of(measured.Orientation),
        TurnedOver = measured.Orientation is not null && figure.Value > 0 ? Decimals.Of(1 / figure.Value) : null,
        Cases = measured.Cases,
        People = measured.People,
        Warnings = figure.Warnings is SmallNumberWarnings.None ? [] : [.. Warnings.Where(warning => figure.Warnings.HasFlag(warning)).Select(Mirror<SmallNumberWarning>.Of)],
        Method = figure.Method,
    };

    /// <summary>A level is known by its name.</summary>
    private static string Text(MetricMeasure measure, StatFigure figure)
    {
        var text = figure.Unit.Describe(figure.Value);
        return figure.Unit is Statistics.Indicators.MeasureUnit.Level && measure.Scale?.Levels.FirstOrDefault(level => level.Level == figure.Value) is { } level
            ? $"{level.Title} ({text})"
            : text;
    }

    private static FigureTest Test(DifferenceTest test) => test is DifferenceTest.ZTest z
        ? new FigureTest(FigureTestMethod.ZTest, Decimals.Within(z.P, Decimals.ProbabilityPlaces), Decimals.Within(z.Z))
        : new FigureTest(FigureTestMethod.FisherExact, Decimals.Within(test.P, Decimals.ProbabilityPlaces), null);

    private static FigureVerdict Verdict(MetricMeasure measure, DisparityVerdict verdict)
    {
        var (interest, comparator) = measure.Compared;
        var group = verdict.Disadvantaged switch { GroupRole.Interest => interest, GroupRole.Comparator => comparator, _ => null };
        return new FigureVerdict(Mirror<DisparityState>.Of(verdict.State), group, verdict.Rule);
    }

    private static GroupFigure OfGroup(MetricMeasure measure, GroupFigures group, ImmutableArray<GroupFigures> figures) => new()
    {
        Recorded = group,
        Label = measure.LabelOf(group.Group),
        NotKnown = measure.IsNotKnown(group.Group),
        Result = Result(measure, measure.OfGroup(group)),
        AgainstWhole = measure.AgainstWhole(group, figures) is { } difference ? Result(measure, difference) : null,
    };

    private static NotKnownSize? NotKnown(MetricMeasure measure, ImmutableArray<GroupFigures> figures)
    {
        if (!measure.TellsNotKnown)
        {
            return null;
        }
        // In a composition each group counts its own people; elsewhere a group's people are those that its cases are out of.
        long? PeopleOf(GroupFigures f) => measure.IsComposition ? f.Numerator : f.Denominator ?? f.Numerator;
        GroupFigures[] groups = [.. figures.Where(f => f.Group != Breakdown.All && PeopleOf(f) is not null)];
        GroupFigures[] unknown = [.. groups.Where(f => measure.IsNotKnown(f.Group))];
        if (unknown.Length == 0)
        {
            return new NotKnownSize(false, null, null, "It is not recorded how many people's group is not known.");
        }
        var (people, all) = (unknown.Sum(PeopleOf)!.Value, groups.Sum(PeopleOf)!.Value);
        decimal? percent = all == 0 ? null : Decimals.Within(100.0 * people / all);
        return new NotKnownSize(true, people, percent, percent is null
            ? "Nobody was counted."
            : $"The group of {MeasureText.Number(people, 0)} of {MeasureText.Number(all, 0)} people ({MeasureText.Number((double)percent, 1)}%) is not known; they are in no group's figure.");
    }
}
