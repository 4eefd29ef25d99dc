using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

using ExpectedValue = EqualityCloud.Contracts.Metrics.ExpectedValue;
using MeasureUnit = EqualityCloud.Statistics.Indicators.MeasureUnit;
using StatExpected = EqualityCloud.Statistics.Targets.ExpectedValue;
using StatTarget = EqualityCloud.Statistics.Targets.Target;
using Target = EqualityCloud.Contracts.Metrics.Target;
using Tolerance = EqualityCloud.Statistics.Targets.Tolerance;
using TrackReason = EqualityCloud.Contracts.Metrics.TrackReason;
using TrackStatus = EqualityCloud.Contracts.Metrics.TrackStatus;

namespace EqualityCloud.Grains.Metrics;

/// <summary>Holds a metric's figures against its targets: hands them to the statistics and their verdict back.</summary>
internal static class MetricTrack
{
    public static TargetView Judge(MetricMeasure measure, MetricDetails details, Target target, ImmutableArray<MeasuredObservation> observations, RagRule rule, DateOnly today)
    {
        if (PathOf(measure, details, target) is not { } path)
        {
            var nothing = Pathless(target);
            return new TargetView { Target = target, AtDue = nothing, Today = nothing, Status = TrackStatus.NotCalculable, Reason = nothing.Reason, Rule = nothing.Message, Explanation = nothing.Message };
        }
        var figures = MetricSeries.NewestFirst(measure, observations, target.Group, today).Take(2).ToArray();
        var verdict = path.Judge(RuleOf(details.RagRule ?? rule), today, figures is [var latest, ..] ? latest.Value : null, figures is [_, var before] ? before.Value : null, figures is [var newest, ..] ? newest.Interval : null);
        return new TargetView
        {
            Target = target,
            AtDue = View(path.TargetValue(), path.Shape.Unit),
            Today = View(verdict.ExpectedNow, path.Shape.Unit),
            Status = Mirror<TrackStatus>.Of(verdict.Status),
            Rule = verdict.Rule,
            Reason = Mirror<TrackReason>.Of(verdict.Reason),
            Explanation = verdict.Explanation,
            Behind = verdict.Behind is { } behind ? Decimals.Of(behind) : null,
            MayBeChance = verdict.MayBeChance,
        };
    }

    /// <summary>The worst of the targets: what most needs somebody's eyes.</summary>
    public static TrackStatus Overall(ImmutableArray<TargetView> targets) =>
        targets.IsEmpty ? TrackStatus.NoTarget : targets.Select(target => target.Status).MaxBy(Severity);

    /// <summary>Where the path of a target is on a day.</summary>
    public static ExpectedValue ExpectedOn(MetricMeasure measure, MetricDetails details, Target target, DateOnly day) =>
        PathOf(measure, details, target) is { } path
            ? View(path.ExpectedOn(day), path.Shape.Unit)
            : Pathless(target);

    /// <summary>The path from baseline to target; null where the target does not say enough.</summary>
    public static Trajectory? PathOf(MetricMeasure measure, MetricDetails details, Target target)
    {
        if (target.Due is not { } due)
        {
            return null;
        }
        var shape = measure.ShapeOf(target.Group, target.ParityWith);
        StatTarget? aim = target switch
        {
            { Kind: TargetKind.Absolute, Value: { } value } => new StatTarget.Absolute((double)value, due.By),
            { Kind: TargetKind.PointsPerYear, Value: not null and not 0 and var step } => new StatTarget.PointsAYear((double)step, due.By),
            { Kind: TargetKind.PercentPerYear, Value: not null and not 0 and > -100 and var step } => new StatTarget.PercentAYear((double)step, due.By),
            { Kind: TargetKind.Range, Value: { } low, UpperValue: { } high } when low <= high => new StatTarget.Range((double)low, (double)high, due.By),
            { Kind: TargetKind.Parity } when shape.Parity is { } point => new StatTarget.Parity(point, Math.Max(0, (double)(target.Value ?? 0)), due.By),
            _ => null,
        };
        return aim is null ? null : new Trajectory(aim, MetricSeries.BaselineOf(measure, details.Baseline, target.Group), shape);
    }

    private static ExpectedValue.NotKnown Pathless(Target target) => NotKnown(target.Kind is TargetKind.Unclear ? TrackReason.TargetUnclear : TrackReason.TargetIncomplete);

    private static ExpectedValue.NotKnown NotKnown(TrackReason reason) => new(reason, reason switch
    {
        TrackReason.TargetUnclear => "The document does not say whether the change is meant in percentage points or in percent. Say which, and the path can be drawn.",
        TrackReason.TargetIncomplete => "The target has no due date or value to be judged by.",
        TrackReason.NoBaseline => "Without a baseline nothing is expected before the due date.",
        TrackReason.BeforeBaseline => "The plan starts with its baseline; nothing is expected before.",
        TrackReason.DueNotAfterBaseline => "The due date is not after the baseline.",
        TrackReason.BaselineNotPositive => "A percentage a year can only be worked out from a baseline above 0.",
        TrackReason.NegativeRatio => "A ratio cannot be below 0.",
        TrackReason.TooLarge => "The value is too large to be a figure.",
        _ => "It cannot be said what is to be expected.",
    });

    private static TrackRule RuleOf(RagRule rule)
    {
        var of = Mirror<Statistics.Targets.ToleranceBase>.Of(rule.Of);
        return new TrackRule(
            new Tolerance((double)rule.OnTrackWithin, of),
            rule.AtRiskWithin > rule.OnTrackWithin ? new Tolerance((double)rule.AtRiskWithin, of) : null,
            rule.NotWorseIsAtRisk);
    }

    private static ExpectedValue View(StatExpected expected, MeasureUnit unit) => expected switch
    {
        StatExpected.Point { Value: var value } => Decimals.Of(value) is { } point ? new ExpectedValue.Point(point, unit.Describe(value)) : NotKnown(TrackReason.TooLarge),
        StatExpected.Band { Low: var low, High: var high } => new ExpectedValue.Band(Decimals.Within(low), Decimals.Within(high), $"{unit.Describe(low)} to {unit.Describe(high)}"),
        StatExpected.NotCalculable not => NotKnown(Mirror<TrackReason>.Of(not.Reason)),
        _ => throw new InvalidOperationException("A fourth kind of expected value."),
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
}
