using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;
using MathNet.Numerics.Distributions;

namespace EqualityCloud.Statistics.Series;

/// <summary>Where a series leads if nothing changes: a straight line by least squares, with the interval for a single future figure.</summary>
public static class Projection
{
    /// <summary>The fewest figures that leave anything to judge the scatter by.</summary>
    public const int FewestFigures = 3;

    /// <summary>Days in a mean Gregorian year.</summary>
    private const double Year = 365.2425;

    /// <summary>The figure to be expected on a day if the trend goes on.</summary>
    /// <param name="history">The figures in any order, at least <see cref="FewestFigures"/>; more than one of a day is allowed.</param>
    /// <param name="on">The day to project to.</param>
    /// <param name="shape">The unit of the figures.</param>
    /// <param name="bounds">What the figure cannot go beyond, such as 0 and 100 for a share; null for no bounds.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<ProjectedFigure> To(
        IReadOnlyCollection<DatedValue> history, DateOnly on, MeasureShape shape, NaturalBounds? bounds = null, double confidencePercent = Interval.DefaultConfidence)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(shape);
        var upperTail = Interval.UpperTail(confidencePercent);
        if (history.Count < FewestFigures) return CalculatedOutcome.Not<ProjectedFigure>(NotCalculableReason.TooFewFigures);

        var (first, last) = (history.Min(h => h.On), history.Max(h => h.On));
        if (first == last) return CalculatedOutcome.Not<ProjectedFigure>(NotCalculableReason.NoTimeBetweenFigures);

        var n = history.Count;
        double Time(DateOnly day) => (day.DayNumber - first.DayNumber) / Year;
        var meanTime = history.Average(h => Time(h.On));
        var mean = history.Average(h => h.Value);
        var spread = history.Sum(h => Square(Time(h.On) - meanTime));
        var slope = history.Sum(h => (Time(h.On) - meanTime) * (h.Value - mean)) / spread;
        var scatter = history.Sum(h => Square(h.Value - mean - (slope * (Time(h.On) - meanTime)))) / (n - 2);

        var ahead = Time(on) - meanTime;
        var centre = mean + (slope * ahead);
        // The doubt of a single figure: its own scatter, that of the mean, and that of the slope, which grows with the distance.
        var reach = StudentT.InvCDF(0, 1, n - 2, upperTail) * Math.Sqrt(scatter * (1 + (1.0 / n) + (Square(ahead) / spread)));

        double Bound(double value) => bounds is { } b ? Math.Clamp(value, b.Low, b.High) : value;
        var figure = Bound(centre);
        var interval = new Interval(Math.Min(figure, Bound(centre - reach)), Math.Max(figure, Bound(centre + reach)), confidencePercent);
        return CalculatedOutcome.Known(new ProjectedFigure(
            on, figure, interval, slope, n, ProjectionWords.Explain(shape.Unit, n, first, last, on, figure, interval, slope)));
    }

    /// <summary>Whether a target is likely to be met if the trend goes on.</summary>
    /// <param name="projection">The projection to the target's due date.</param>
    /// <param name="trajectory">The target.</param>
    /// <returns>Not known where the target cannot be judged, for instance for want of a favourable direction.</returns>
    public static TargetOutlook Outlook(ProjectedFigure projection, Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(trajectory);

        TrackStatus At(double value) => trajectory.Judge(TrackRule.Default, trajectory.Target.Due, new DatedValue(trajectory.Target.Due, value)).Status;
        var (low, high, middle) = (At(projection.Interval.Low), At(projection.Interval.High), At(projection.Value));
        if (middle is TrackStatus.NotCalculable) return TargetOutlook.NotKnown;
        if (low is TrackStatus.Met && high is TrackStatus.Met && middle is TrackStatus.Met) return TargetOutlook.Likely;

        return low is TrackStatus.Met || high is TrackStatus.Met || middle is TrackStatus.Met || CrossesParity(projection, trajectory)
            ? TargetOutlook.Possible
            : TargetOutlook.Unlikely;
    }

    /// <summary>A wide interval may have both ends beyond a range or parity that lies inside it.</summary>
    private static bool CrossesParity(ProjectedFigure projection, Trajectory trajectory) => trajectory.TargetValue() switch
    {
        ExpectedValue.Band band => projection.Interval.Low <= band.High && projection.Interval.High >= band.Low,
        ExpectedValue.Point when trajectory.Target is Target.Parity parity => projection.Interval.Contains(parity.Point.Value),
        ExpectedValue.Point when trajectory.Shape is { Favourable: FavourableDirection.Parity, Parity: { } point } => projection.Interval.Contains(point.Value),
        _ => false,
    };

    private static double Square(double x) => x * x;
}
