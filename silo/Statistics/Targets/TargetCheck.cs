using System.Collections.Immutable;
using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>Looks for targets that cannot be meant as they were typed.</summary>
public static class TargetCheck
{
    /// <summary>The due date is on or before the baseline's day.</summary>
    public const string DueNotAfterBaseline = "DUE_NOT_AFTER_BASELINE";

    /// <summary>A yearly target has no baseline to start from.</summary>
    public const string NeedsBaseline = "NEEDS_BASELINE";

    /// <summary>A percentage a year starts from a baseline of 0 or below.</summary>
    public const string BaselineNotPositive = "BASELINE_NOT_POSITIVE";

    /// <summary>The target lies on the unfavourable side of the baseline.</summary>
    public const string AgainstDirection = "AGAINST_DIRECTION";

    /// <summary>A percentage of a whole would have to be below 0 or above 100.</summary>
    public const string OutOfBounds = "OUT_OF_BOUNDS";

    /// <summary>The figure has no favourable direction, so the target will never be judged.</summary>
    public const string NeverJudged = "NEVER_JUDGED";

    /// <summary>The problems of a target, all at once; empty where there are none.</summary>
    /// <param name="trajectory">The target with its baseline.</param>
    public static ImmutableArray<TargetProblem> Problems(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);

        var problems = ImmutableArray.CreateBuilder<TargetProblem>();
        var shape = trajectory.Shape;
        var oneSided = trajectory.Target is Target.Absolute or Target.PointsAYear or Target.PercentAYear;
        if (oneSided && (shape.Favourable is FavourableDirection.None || shape is { Favourable: FavourableDirection.Parity, Parity: null }))
        {
            problems.Add(new(NeverJudged, "This figure has no favourable direction, so the target will be shown but never judged. A range can be judged."));
        }

        switch (trajectory.TargetValue())
        {
            case ExpectedValue.NotCalculable { Reason: TrackReason.DueNotAfterBaseline }:
                problems.Add(new(DueNotAfterBaseline, "The due date has to be after the baseline's date."));
                break;
            case ExpectedValue.NotCalculable { Reason: TrackReason.NoBaseline }:
                problems.Add(new(NeedsBaseline, "A target of so much a year needs a baseline to start from."));
                break;
            case ExpectedValue.NotCalculable { Reason: TrackReason.BaselineNotPositive }:
                problems.Add(new(BaselineNotPositive, "A percentage a year needs a baseline above 0. Use points a year or a value to reach."));
                break;
            case ExpectedValue.Point { Value: var value }:
                if (IsShareOfWhole(shape) && value is < 0 or > 100) problems.Add(OutsideWhole(value));
                if (trajectory.Baseline is { } baseline && oneSided && IsWorse(shape, value, baseline.Value))
                {
                    problems.Add(new(AgainstDirection, $"The target, {shape.Unit.Describe(value)}, is less favourable than the baseline, {shape.Unit.Describe(baseline.Value)}."));
                }
                break;
            case ExpectedValue.Band band when IsShareOfWhole(shape) && (band.Low < 0 || band.High > 100):
                problems.Add(OutsideWhole(band.Low < 0 ? band.Low : band.High));
                break;
        }

        return problems.DrainToImmutable();
    }

    private static bool IsShareOfWhole(MeasureShape shape) => shape is { Unit: MeasureUnit.Percent, Parity: null or { Value: not 0 } };

    private static TargetProblem OutsideWhole(double value) =>
        new(OutOfBounds, $"The target comes to {MeasureUnit.Percent.Describe(value)}; a share lies between 0% and 100%.");

    private static bool IsWorse(MeasureShape shape, double target, double baseline) => shape switch
    {
        { Favourable: FavourableDirection.Higher } => target < baseline,
        { Favourable: FavourableDirection.Lower } => target > baseline,
        { Favourable: FavourableDirection.Parity, Parity: { } point } => point.Distance(target) > point.Distance(baseline),
        _ => false,
    };
}
