using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

using Direction = EqualityCloud.Statistics.Indicators.FavourableDirection;
using GroupFigures = EqualityCloud.Contracts.Metrics.GroupFigures;
using StatTarget = EqualityCloud.Statistics.Targets.Target;
using Target = EqualityCloud.Contracts.Metrics.Target;
using TrackStatus = EqualityCloud.Contracts.Metrics.TrackStatus;

namespace EqualityCloud.Grains.Metrics;

/// <summary>Holds a metric's figures against its targets: hands them to the statistics and their verdict back.</summary>
internal static class MetricTrack
{
    private const string UnclearRule = "The document does not say whether the change is meant in percentage points or in percent. Say which, and the path can be drawn.";

    public static ImmutableArray<TargetView> Judge(MetricState state, RagRule rule, DateOnly today) =>
        [.. state.Details.Targets.Select(target => Judge(state, target, rule, today))];

    /// <summary>The worst of the targets: what most needs somebody's eyes.</summary>
    public static TrackStatus Overall(ImmutableArray<TargetView> targets) =>
        targets.IsEmpty ? TrackStatus.NoTarget : targets.Select(target => target.Status).MaxBy(Severity);

    public static Trajectory? PathOf(MetricDetails details, Target target)
    {
        if (target.Due is not { } due)
        {
            return null;
        }
        StatTarget? aim = target switch
        {
            { Kind: TargetKind.Absolute, Value: { } value } => new StatTarget.Absolute((double)value, due.By),
            { Kind: TargetKind.PointsPerYear, Value: not null and not 0 and var step } => new StatTarget.PointsAYear((double)step, due.By),
            { Kind: TargetKind.PercentPerYear, Value: not null and not 0 and > -100 and var step } => new StatTarget.PercentAYear((double)step, due.By),
            { Kind: TargetKind.Range, Value: { } low, UpperValue: { } high } when low <= high => new StatTarget.Range((double)low, (double)high, due.By),
            { Kind: TargetKind.Parity } when ParityOf(details) is { } point => new StatTarget.Parity(point, (double)(target.Value ?? 0), due.By),
            _ => null,
        };
        return aim is null ? null : new Trajectory(aim, BaselineOf(details, target), ShapeOf(details));
    }

    private static TargetView Judge(MetricState state, Target target, RagRule rule, DateOnly today)
    {
        if (PathOf(state.Details, target) is not { } path)
        {
            return new TargetView { Target = target, Status = TrackStatus.NotCalculable, Rule = target.Kind is TargetKind.Unclear ? UnclearRule : "The target has no due date or value to be judged by." };
        }
        var figures = Series(state, target).Take(2).ToArray();
        var track = new TrackRule(
            new Tolerance((double)rule.OnTrackWithin, ToleranceBase.PercentOfPlannedChange),
            new Tolerance((double)rule.AtRiskWithin, ToleranceBase.PercentOfPlannedChange),
            NotWorseIsAtRisk: false);
        var verdict = path.Judge(track, today, figures.Length > 0 ? figures[0] : null, figures.Length > 1 ? figures[1] : null);
        return new TargetView
        {
            Target = target,
            ValueAtDue = PointOf(path.TargetValue()),
            ExpectedToday = PointOf(path.ExpectedOn(today)),
            Status = StatusOf(verdict.Status),
            Rule = verdict.Rule,
        };
    }

    private static IEnumerable<DatedValue> Series(MetricState state, Target target)
    {
        foreach (var observation in state.Observations)
        {
            if (ValueFor(state.Details, observation.Entry.Figures, target) is { } value)
            {
                yield return new DatedValue(observation.Entry.Period.End, (double)value);
            }
        }
    }

    private static DatedValue? BaselineOf(MetricDetails details, Target target) =>
        details.Baseline is { } baseline && ValueFor(details, baseline.Figures, target) is { } value ? new DatedValue(baseline.Period.End, (double)value) : null;

    private static decimal? ValueFor(MetricDetails details, ImmutableArray<GroupFigures> figures, Target target) =>
        MetricValue.Of(details, target.Group is null ? figures : [.. figures.Where(f => f.Group == target.Group).Select(f => f with { Group = Breakdown.All })]).Value;

    private static MeasureShape ShapeOf(MetricDetails details) => KindOf(details.Kind) is { } kind
        ? MeasureShape.Of(kind, DirectionOf(details.Direction))
        : new MeasureShape(MeasureUnit.Score, DirectionOf(details.Direction));

    private static ParityPoint? ParityOf(MetricDetails details) => KindOf(details.Kind) is { } kind ? ParityPoint.Of(kind) : null;

    private static IndicatorKind? KindOf(MetricKind kind) => kind switch
    {
        MetricKind.Proportion => IndicatorKind.Proportion,
        MetricKind.RelativeLikelihood => IndicatorKind.RelativeLikelihood,
        MetricKind.PercentagePointDifference => IndicatorKind.PercentagePointDifference,
        MetricKind.PayGap => IndicatorKind.PayGap,
        MetricKind.Rate => IndicatorKind.Rate,
        MetricKind.Level => IndicatorKind.Level,
        MetricKind.Count => IndicatorKind.Count,
        _ => null,
    };

    private static Direction DirectionOf(Contracts.Metrics.FavourableDirection direction) => direction switch
    {
        Contracts.Metrics.FavourableDirection.Higher => Direction.Higher,
        Contracts.Metrics.FavourableDirection.Lower => Direction.Lower,
        Contracts.Metrics.FavourableDirection.Parity => Direction.Parity,
        _ => Direction.None,
    };

    private static TrackStatus StatusOf(Statistics.Targets.TrackStatus status) => status switch
    {
        Statistics.Targets.TrackStatus.OnTrack => TrackStatus.OnTrack,
        Statistics.Targets.TrackStatus.AtRisk => TrackStatus.AtRisk,
        Statistics.Targets.TrackStatus.OffTrack => TrackStatus.OffTrack,
        Statistics.Targets.TrackStatus.Met => TrackStatus.Met,
        Statistics.Targets.TrackStatus.NotStarted => TrackStatus.NotStarted,
        _ => TrackStatus.NotCalculable,
    };

    private static int Severity(TrackStatus status) => status switch
    {
        TrackStatus.OffTrack => 5,
        TrackStatus.AtRisk => 4,
        TrackStatus.NotCalculable => 3,
        TrackStatus.NotStarted => 2,
        TrackStatus.OnTrack => 1,
        _ => 0,
    };

    private static decimal? PointOf(ExpectedValue expected) => expected is ExpectedValue.Point point ? Math.Round((decimal)point.Value, 4) : null;
}
