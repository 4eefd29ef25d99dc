using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>The sentences that say how a verdict came about.</summary>
internal static class TrackWords
{
    public const string MayBeChance = " What was expected lies within the figure's margin of error, so the difference may be chance.";

    public static string Explain(Trajectory trajectory, TrackReason reason, DateOnly asOf, DatedValue? current, ExpectedValue then, double? behind)
    {
        var unit = trajectory.Shape.Unit;
        var due = MeasureText.Date(trajectory.Target.Due);
        var figure = current is { } c ? $"The figure of {MeasureText.Date(c.On)} is {unit.Describe(c.Value)}" : "";
        var target = Value(trajectory.TargetValue(), unit);
        var compared = $"{figure}; {Value(then, unit)} was expected on that day, on the way to {target} by {due}.";

        return reason switch
        {
            TrackReason.TargetReached => $"{figure}, which meets the target of {target} by {due}.",
            TrackReason.AtOrAheadOfExpected when behind < -1e-9 => $"{compared} It is ahead{By(trajectory, -behind.Value)}.",
            TrackReason.AtOrAheadOfExpected => $"{compared} It is level with that.",
            TrackReason.BehindWithinTolerance => $"{compared} It is behind{By(trajectory, behind!.Value)}, which is within the tolerance.",
            TrackReason.BehindWithinRisk => $"{compared} It is behind{By(trajectory, behind!.Value)}, which is more than the tolerance for on track.",
            TrackReason.BehindButNotWorse => $"{compared} It is behind{By(trajectory, behind!.Value)}, but no worse than the figure before.",
            TrackReason.BehindBeyondTolerance => $"{compared} It is behind{By(trajectory, behind!.Value)}, which is more than any tolerance.",
            TrackReason.MissedByDueDate => $"{figure}, which does not meet the target of {target}, due by {due}.",
            TrackReason.BeforeBaseline => $"The plan starts with its baseline on {MeasureText.Date(trajectory.Baseline!.Value.On)}; nothing is expected on {MeasureText.Date(asOf)}.",
            TrackReason.NoFigureSinceBaseline => $"No figure has been recorded since the baseline of {MeasureText.Date(trajectory.Baseline!.Value.On)}.",
            TrackReason.NoFigure => "No figure has been recorded.",
            TrackReason.AwaitingFigureForDueDate => $"{figure}; the target of {target} was due by {due}, and no figure for that day or later is in yet.",
            TrackReason.NoBaseline => "The target needs a baseline, and none is recorded.",
            TrackReason.DueNotAfterBaseline => $"The due date, {due}, is not after the baseline.",
            TrackReason.BaselineNotPositive => "A percentage a year can only be worked out from a baseline above 0.",
            TrackReason.NoFavourableDirection => "Neither a rise nor a fall of this figure is better in itself, so it is not judged.",
            TrackReason.NoParityPoint => "The figure to be on a par with is not known.",
            TrackReason.NegativeRatio => "A ratio cannot be below 0.",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };
    }

    private static string Value(ExpectedValue expected, MeasureUnit unit) => expected switch
    {
        ExpectedValue.Point point => unit.Describe(point.Value),
        ExpectedValue.Band band => $"{unit.Describe(band.Low)} to {unit.Describe(band.High)}",
        _ => "no value",
    };

    /// <summary>On the ratio scale a distance is no amount that a reader could add to the figure, so it is left out.</summary>
    private static string By(Trajectory trajectory, double distance)
    {
        var nearness = trajectory.Target is Target.Parity parity ? parity.Point
            : trajectory.Target is not Target.Range && trajectory.Shape.Favourable is FavourableDirection.Parity ? trajectory.Shape.Parity
            : null;
        return nearness is { Scale: ParityScale.Ratio } ? "" : $" by {trajectory.Shape.Unit.DescribeDistance(distance)}";
    }
}
