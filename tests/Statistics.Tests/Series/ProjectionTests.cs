using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Series;
using EqualityCloud.Statistics.Targets;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Series;

public sealed class ProjectionTests
{
    private static readonly DateOnly Start = new(2020, 3, 31);
    private static readonly MeasureShape Share = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher);

    // By hand for times 0 to 4 and values 10, 11, 13, 12, 14: slope 0.9, at time 6 15.6; residual variance 1.9/3;
    // t(3; 0.975) = 3.18245; reach 3.18245 * sqrt(0.63333 * (1 + 1/5 + 16/10)) = 4.2380.
    [Fact]
    public void To_FiveYearlyFigures_IsTheLineWithItsStudentInterval()
    {
        var projected = Known(Projection.To(Yearly(10, 11, 13, 12, 14), Day(6), Share));

        Assert.Equal(15.6, projected.Value, 0.01);
        Assert.Equal(0.9, projected.ChangePerYear, 0.001);
        Assert.Equal(15.6 - 4.238, projected.Interval.Low, 0.01);
        Assert.Equal(15.6 + 4.238, projected.Interval.High, 0.01);
        Assert.Equal(5, projected.Figures);
    }

    [Fact]
    public void To_AnyDay_ExplainsItselfInPlainEnglish() => Assert.Equal(
        "Between 31 March 2020 and 31 March 2024 the 5 figures rose by about 0.9 percentage points a year. If nothing changes, the figure of 31 March 2026 would be about 15.6%; "
        + "in 19 of 20 such cases it lies between 11.4% and 19.8%. The further ahead, and the more the figures have jumped about, the wider that range.",
        Known(Projection.To(Yearly(10, 11, 13, 12, 14), Day(6), Share)).Explanation);

    [Theory]
    [InlineData(14, 10, "fell by about 2 percentage points a year")]
    [InlineData(10, 10, "hardly changed")]
    public void To_FallingOrLevelFigures_SaysSo(double first, double last, string words) =>
        Assert.Contains(words, Known(Projection.To(Yearly(first, (first + last) / 2, last), Day(3), Share)).Explanation, StringComparison.Ordinal);

    [Fact]
    public void To_AShareThatWouldPassAHundred_StaysWithinItsBounds()
    {
        var projected = Known(Projection.To(Yearly(90, 93, 98), Day(8), Share, NaturalBounds.Percentage));

        Assert.Equal((100, 100), (projected.Value, projected.Interval.High));
        Assert.InRange(projected.Interval.Low, 0, 100);
    }

    [Fact]
    public void To_TooLittleHistory_IsNotCalculable()
    {
        Assert.Equal(new Calculated<ProjectedFigure>.NotCalculable(NotCalculableReason.TooFewFigures), Projection.To(Yearly(1, 2), Day(3), Share));
        Assert.Equal(
            new Calculated<ProjectedFigure>.NotCalculable(NotCalculableReason.NoTimeBetweenFigures),
            Projection.To([new(Start, 1), new(Start, 2), new(Start, 3)], Day(3), Share));
    }

    [Fact]
    public void To_AnyHistory_LiesInItsInterval() => Prop.ForAll(
        Gen.Choose(0, 1000).ListOf().Where(l => l.Count >= 3).ToArbitrary(),
        values => Known(Projection.To(Yearly([.. values.Select(v => v / 10.0)]), Day(values.Count + 2), Share)) is var p
            && p.Interval.Contains(p.Value) && double.IsFinite(p.Interval.Low) && double.IsFinite(p.Interval.High)).Holds();

    [Fact]
    public void Outlook_OfATarget_IsLikelyPossibleOrUnlikely()
    {
        var projected = Known(Projection.To(Yearly(10, 11, 13, 12, 14), Day(6), Share));
        TargetOutlook For(Target target, MeasureShape shape) => Projection.Outlook(projected, new Trajectory(target, new DatedValue(Start, 10), shape));

        Assert.Equal(TargetOutlook.Likely, For(new Target.Absolute(11, Day(6)), Share));
        Assert.Equal(TargetOutlook.Possible, For(new Target.Absolute(16, Day(6)), Share));
        Assert.Equal(TargetOutlook.Unlikely, For(new Target.Absolute(20, Day(6)), Share));
        Assert.Equal(TargetOutlook.Possible, For(new Target.Range(15, 16, Day(6)), Share));
        Assert.Equal(TargetOutlook.Possible, For(new Target.Range(17, 17.5, Day(6)), Share));
        Assert.Equal(TargetOutlook.Unlikely, For(new Target.Range(30, 40, Day(6)), Share));
        Assert.Equal(TargetOutlook.Possible, For(new Target.Parity(ParityPoint.With(13), 0.1, Day(6)), Share));
        Assert.Equal(TargetOutlook.NotKnown, For(new Target.Absolute(11, Day(6)), Share with { Favourable = FavourableDirection.None }));
    }

    private static DateOnly Day(int years) => Start.AddYears(years);

    private static DatedValue[] Yearly(params double[] values) => [.. values.Select((v, i) => new DatedValue(Day(i), v))];

    private static ProjectedFigure Known(Calculated<ProjectedFigure> outcome) => Assert.IsType<Calculated<ProjectedFigure>.Known>(outcome).Value;
}
