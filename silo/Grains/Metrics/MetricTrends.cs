using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Series;
using EqualityCloud.Statistics.Targets;

using Projection = EqualityCloud.Contracts.Metrics.Projection;
using RunChart = EqualityCloud.Contracts.Metrics.RunChart;
using RunChartSignal = EqualityCloud.Contracts.Metrics.RunChartSignal;
using SignalKind = EqualityCloud.Contracts.Metrics.SignalKind;
using SignalMeaning = EqualityCloud.Contracts.Metrics.SignalMeaning;
using StatProjection = EqualityCloud.Statistics.Series.Projection;
using StatRunChart = EqualityCloud.Statistics.Series.RunChart;
using Target = EqualityCloud.Contracts.Metrics.Target;
using TargetOutlook = EqualityCloud.Contracts.Metrics.TargetOutlook;

namespace EqualityCloud.Grains.Metrics;

/// <summary>What a metric's series as a whole says. It costs more than a figure, so it is worked out only when somebody asks.</summary>
internal static class MetricTrends
{
    public static ProjectionResult Project(MetricMeasure measure, DatedValue[] series, DateOnly day) =>
        Result(StatProjection.To(series, day, measure.Shape, measure.Bounds), measure.Shape, null);

    public static ProjectionResult ProjectTarget(MetricMeasure measure, DatedValue[] series, Target target, Trajectory? path) => path is null
        ? new ProjectionResult.NotCalculable(Contracts.Metrics.NotCalculableReason.NoValues, "Not calculable: the target does not say what is to be reached by when.")
        : Result(StatProjection.To(series, path.Target.Due, path.Shape, target.Group is null || !measure.Compares ? measure.Bounds : NaturalBounds.Percentage), path.Shape, path);

    public static RunChartResult Chart(MetricMeasure measure, DatedValue[] series) => StatRunChart.Search(series, measure.Shape) switch
    {
        Calculated<RunChartFindings>.Known { Value: var found } => new RunChartResult.Known(new RunChart
        {
            Median = Decimals.Within(found.Median),
            LowerLimit = Decimals.Within(found.LowerLimit),
            UpperLimit = Decimals.Within(found.UpperLimit),
            Signals = [.. found.Signals.Select(signal =>
                new RunChartSignal(Mirror<SignalKind>.Of(signal.Kind), signal.From, signal.To, signal.Upwards, Mirror<SignalMeaning>.Of(signal.Meaning), signal.Rule))],
        }),
        Calculated<RunChartFindings>.NotCalculable not => new RunChartResult.NotCalculable(Mirror<Contracts.Metrics.NotCalculableReason>.Of(not.Reason), not.Reason.Describe()),
        _ => throw new InvalidOperationException("A third kind of outcome."),
    };

    private static ProjectionResult Result(Calculated<ProjectedFigure> projected, MeasureShape shape, Trajectory? path) => projected switch
    {
        Calculated<ProjectedFigure>.Known { Value: var figure } => new ProjectionResult.Known(new Projection
        {
            On = figure.On,
            Value = Decimals.Within(figure.Value),
            Text = shape.Unit.Describe(figure.Value),
            Interval = FigureViews.Interval(figure.Interval),
            ChangePerYear = Decimals.Within(figure.ChangePerYear),
            Figures = figure.Figures,
            Explanation = figure.Explanation,
            Outlook = path is null ? null : Mirror<TargetOutlook>.Of(StatProjection.Outlook(figure, path)),
        }),
        Calculated<ProjectedFigure>.NotCalculable not => new ProjectionResult.NotCalculable(Mirror<Contracts.Metrics.NotCalculableReason>.Of(not.Reason), not.Reason.Describe()),
        _ => throw new InvalidOperationException("A third kind of outcome."),
    };
}
