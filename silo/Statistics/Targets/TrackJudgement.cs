using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>One judgement of one figure against its trajectory.</summary>
internal sealed class TrackJudgement(Trajectory trajectory, TrackRule rule, DateOnly asOf, DatedValue? latest, DatedValue? previous, Interval? interval)
{
    /// <summary>Values a hair apart are equal: 10 times 1.01 four times over is not exactly what a person types.</summary>
    private const double Hair = 1e-9;

    private readonly DateOnly _due = trajectory.Target.Due;
    private readonly MeasureUnit _unit = trajectory.Shape.Unit;

    /// <summary>A figure from before the baseline is no progress from it.</summary>
    private readonly DatedValue? _current = latest is { } l && (trajectory.Baseline is not { } b || l.On > b.On) ? l : trajectory.Baseline;

    public TrackVerdict Verdict()
    {
        if (_current is not { } current) return Give(TrackStatus.NotCalculable, TrackReason.NoFigure);
        if (trajectory.Baseline is { } start && asOf < start.On) return Give(TrackStatus.NotStarted, TrackReason.BeforeBaseline);
        if (WhyNotComparable(current) is { } reason) return Give(TrackStatus.NotCalculable, reason);
        if (IsMet(current.Value)) return Give(TrackStatus.Met, TrackReason.TargetReached);
        if (current.On >= _due) return Give(TrackStatus.OffTrack, TrackReason.MissedByDueDate);
        if (asOf > _due) return Give(TrackStatus.NotCalculable, TrackReason.AwaitingFigureForDueDate);
        if (current == trajectory.Baseline) return Give(TrackStatus.NotStarted, TrackReason.NoFigureSinceBaseline);
        if (trajectory.ExpectedOn(current.On) is ExpectedValue.NotCalculable unknown) return Give(TrackStatus.NotCalculable, unknown.Reason);

        return Compare(current.Value);
    }

    private TrackVerdict Compare(double value)
    {
        var behind = Behind(value);
        if (behind <= Hair) return Give(TrackStatus.OnTrack, TrackReason.AtOrAheadOfExpected);
        if (behind <= Allowed(rule.OnTrackWithin, value) + Hair) return Give(TrackStatus.OnTrack, TrackReason.BehindWithinTolerance);
        if (rule.AtRiskWithin is { } within && behind <= Allowed(within, value) + Hair) return Give(TrackStatus.AtRisk, TrackReason.BehindWithinRisk);
        if (rule.NotWorseIsAtRisk && IsNotWorse(value)) return Give(TrackStatus.AtRisk, TrackReason.BehindButNotWorse);
        return Give(TrackStatus.OffTrack, TrackReason.BehindBeyondTolerance);
    }

    private TrackReason? WhyNotComparable(DatedValue current)
    {
        if (trajectory.TargetValue() is ExpectedValue.NotCalculable unknown) return unknown.Reason;
        if (trajectory.Target is Target.Range) return null;
        if (trajectory.Target is not Target.Parity)
        {
            if (trajectory.Shape.Favourable is FavourableDirection.None) return TrackReason.NoFavourableDirection;
            if (trajectory.Shape is { Favourable: FavourableDirection.Parity, Parity: null }) return TrackReason.NoParityPoint;
        }
        var negative = current.Value < 0 || trajectory.Baseline is { Value: < 0 } || trajectory.TargetValue() is ExpectedValue.Point { Value: < 0 };
        return Nearness is { Scale: ParityScale.Ratio } && negative ? TrackReason.NegativeRatio : null;
    }

    private bool IsMet(double value) => trajectory.Target is Target.Parity parity
        ? parity.Point.Distance(value) <= parity.Within + Hair
        : Worse(value) <= Worse(trajectory.TargetValue()) + Hair;

    private double Behind(double value) => Worse(value) - Worse(trajectory.ExpectedOn(_current!.Value.On), value);

    private double Allowed(Tolerance tolerance, double value)
    {
        var expected = Nearest(trajectory.ExpectedOn(_current!.Value.On), value);
        var target = Nearest(trajectory.TargetValue(), value);
        // Only an absolute target without a baseline lacks one, and that is judged from its due date on, where tolerances play no part.
        var planned = Worse(trajectory.Baseline!.Value.Value) - Worse(trajectory.TargetValue());
        return tolerance.InUnits(Size(expected), planned, Size(target));
    }

    private bool IsNotWorse(double value) =>
        (previous is { } p && p.On < _current!.Value.On ? p.Value : trajectory.Baseline?.Value) is { } before && Worse(value) <= Worse(before) + Hair;

    /// <summary>The closeness by which values are compared; null where plain higher or lower decides.</summary>
    private ParityPoint? Nearness => trajectory.Target is Target.Parity parity ? parity.Point
        : trajectory.Shape.Favourable is FavourableDirection.Parity ? trajectory.Shape.Parity
        : null;

    /// <summary>A number that falls as the value gets better, in the unit of the figure or of the distance from parity.</summary>
    private double Worse(double value) => trajectory.Target is Target.Range range ? Outside(range.Low, range.High, value)
        : Nearness is { } point ? point.Distance(value)
        : trajectory.Shape.Favourable is FavourableDirection.Higher ? -value
        : value;

    private double Worse(ExpectedValue expected, double? besides = null) => expected switch
    {
        ExpectedValue.Point point => Worse(point.Value),
        // Within the band that is expected on the day nothing is behind, even if the final range is still some way off.
        ExpectedValue.Band band when besides is { } value => Worse(value) - Outside(band.Low, band.High, value),
        _ => 0,
    };

    private static double Outside(double low, double high, double value) => Math.Max(0, Math.Max(low - value, value - high));

    private static double Nearest(ExpectedValue expected, double value) => expected switch
    {
        ExpectedValue.Point point => point.Value,
        ExpectedValue.Band band => Math.Clamp(value, band.Low, band.High),
        _ => 0,
    };

    /// <summary>What a percentage tolerance is a percentage of; for ratios the smaller over the larger, to be the same either way up.</summary>
    private double Size(double value) => Nearness is { Scale: ParityScale.Ratio } point ? 1 - point.Distance(value) : Math.Abs(value);

    private TrackVerdict Give(TrackStatus status, TrackReason reason)
    {
        var then = _current is { } current ? trajectory.ExpectedOn(current.On) : new ExpectedValue.NotCalculable(reason);
        double? behind = _current is { } figure && status is not TrackStatus.NotCalculable && then is not ExpectedValue.NotCalculable ? Behind(figure.Value) : null;
        var mayBeChance = MayBeChance(behind, then);
        return new TrackVerdict(
            status,
            reason,
            then,
            trajectory.ExpectedOn(asOf),
            behind,
            mayBeChance,
            rule.Describe(_unit),
            TrackWords.Explain(trajectory, reason, asOf, _current, then, behind) + (mayBeChance is true ? TrackWords.MayBeChance : ""));
    }

    /// <summary>The interval is the latest figure's, so it says nothing where the baseline stood in for that.</summary>
    private bool? MayBeChance(double? behind, ExpectedValue then) => behind > Hair && _current == latest
        ? (interval, then) switch
        {
            ({ } range, ExpectedValue.Point point) => range.Contains(point.Value),
            ({ } range, ExpectedValue.Band band) => range.Low <= band.High && range.High >= band.Low,
            _ => null,
        }
        : null;
}
