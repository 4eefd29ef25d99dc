namespace EqualityCloud.Statistics.Targets;

/// <summary>A target with the baseline it starts from: what the figure should be on any day.</summary>
/// <remarks>
/// <para>Between baseline and due date the expected value moves evenly: linear by days for <see cref="Target.Absolute"/>, <see cref="Target.Range"/> and
/// <see cref="Target.Parity"/> (for ratios linear in the smaller over the larger, so that turning the ratio over changes nothing), by the yearly step for
/// <see cref="Target.PointsAYear"/>, and compounding for <see cref="Target.PercentAYear"/>; with both yearly kinds each anniversary carries exactly its step.</para>
/// <para>Before the baseline's day nothing is expected. From the due date on the target value is expected and stays so.</para>
/// </remarks>
/// <param name="Target">What is to be reached and by when.</param>
/// <param name="Baseline">Where it started; null where that is unknown, and then only an absolute, range or parity target can be judged, and only from its due date on.</param>
/// <param name="Shape">What sort of figure it is.</param>
public sealed record Trajectory(Target Target, DatedValue? Baseline, MeasureShape Shape)
{
    /// <summary>What the target comes to in the figure's unit: relative targets are worked out from the baseline.</summary>
    public ExpectedValue TargetValue()
    {
        if (Baseline is { } start && Target.Due <= start.On) return Unknown(TrackReason.DueNotAfterBaseline);

        return (Target, Baseline) switch
        {
            (Target.Absolute absolute, _) => new ExpectedValue.Point(absolute.Value),
            (Target.Range range, _) => new ExpectedValue.Band(range.Low, range.High),
            (Target.Parity parity, _) => new ExpectedValue.Point(parity.Point.Value),
            (_, null) => Unknown(TrackReason.NoBaseline),
            (Target.PointsAYear points, { } from) => new ExpectedValue.Point(Stepped(from, points, Target.Due)),
            (Target.PercentAYear { }, { Value: <= 0 }) => Unknown(TrackReason.BaselineNotPositive),
            (Target.PercentAYear percent, { } from) => new ExpectedValue.Point(Compounded(from, percent, Target.Due)),
            _ => throw new InvalidOperationException("A kind of target without a rule."),
        };
    }

    /// <summary>What the figure should be on a day.</summary>
    /// <param name="day">Any day.</param>
    public ExpectedValue ExpectedOn(DateOnly day)
    {
        var final = TargetValue();
        if (final is ExpectedValue.NotCalculable) return final;
        if (Baseline is { } first && day < first.On) return Unknown(TrackReason.BeforeBaseline);
        if (day >= Target.Due) return final;
        if (Baseline is not { } start) return Unknown(TrackReason.NoBaseline);

        var share = (day.DayNumber - start.On.DayNumber) / (double)(Target.Due.DayNumber - start.On.DayNumber);
        return Target switch
        {
            Target.Absolute absolute => new ExpectedValue.Point(Between(start.Value, absolute.Value, share)),
            Target.Range range => new ExpectedValue.Band(
                Between(Math.Min(start.Value, range.Low), range.Low, share),
                Between(Math.Max(start.Value, range.High), range.High, share)),
            Target.Parity parity => TowardsParity(start.Value, parity.Point, share),
            Target.PointsAYear points => new ExpectedValue.Point(Stepped(start, points, day)),
            Target.PercentAYear percent => new ExpectedValue.Point(Compounded(start, percent, day)),
            _ => throw new InvalidOperationException("A kind of target without a path."),
        };
    }

    /// <summary>Judges the latest figure against the value expected on that figure's own day, so that a figure from March is not blamed for November.</summary>
    /// <param name="rule">The tolerances to apply.</param>
    /// <param name="asOf">The day asked about, usually today.</param>
    /// <param name="latest">The newest figure not after <paramref name="asOf"/>; null where there is none. One not after the baseline's day counts as the baseline.</param>
    /// <param name="previous">The figure before <paramref name="latest"/>, for rules that look at it; without one the baseline is used.</param>
    /// <param name="interval">The interval of <paramref name="latest"/>, to say whether a shortfall may be chance; null where it has none.</param>
    public TrackVerdict Judge(TrackRule rule, DateOnly asOf, DatedValue? latest, DatedValue? previous = null, Interval? interval = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new TrackJudgement(this, rule, asOf, latest, previous, interval).Verdict();
    }

    private static double Stepped(DatedValue from, Target.PointsAYear target, DateOnly day) =>
        from.Value + (target.Points * YearFraction.Between(from.On, day));

    private static double Compounded(DatedValue from, Target.PercentAYear target, DateOnly day) =>
        from.Value * Math.Pow(1 + (target.Percent / 100), YearFraction.Between(from.On, day));

    private static ExpectedValue TowardsParity(double from, ParityPoint point, double share)
    {
        if (point.Scale is ParityScale.Difference) return new ExpectedValue.Point(Between(from, point.Value, share));
        if (from < 0) return Unknown(TrackReason.NegativeRatio);

        var smallerOverLarger = Between(1 - point.Distance(from), 1, share);
        return new ExpectedValue.Point(from <= point.Value ? point.Value * smallerOverLarger : point.Value / smallerOverLarger);
    }

    private static double Between(double from, double to, double share) => from + ((to - from) * share);

    private static ExpectedValue.NotCalculable Unknown(TrackReason reason) => new(reason);
}
