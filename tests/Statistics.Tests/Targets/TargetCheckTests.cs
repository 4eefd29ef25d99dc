using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Tests.Targets;

public sealed class TargetCheckTests
{
    private static readonly DateOnly Start = new(2022, 3, 31);
    private static readonly DateOnly Due = new(2026, 3, 31);
    private static readonly MeasureShape Higher = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher);
    private static readonly MeasureShape Gap = MeasureShape.Of(IndicatorKind.PayGap, FavourableDirection.Parity);

    [Fact]
    public void Problems_SensibleTarget_AreNone()
    {
        Assert.Empty(Codes(new Target.PointsAYear(1, Due), 10, Higher));
        Assert.Empty(Codes(new Target.Absolute(2, Due), -9, Gap));
        Assert.Empty(Codes(new Target.Absolute(-120, Due), -200, Gap));
    }

    [Fact]
    public void Problems_OddTargets_AreNamed()
    {
        Assert.Equal([TargetCheck.DueNotAfterBaseline], Codes(new Target.Absolute(14, Start), 10, Higher));
        Assert.Equal([TargetCheck.NeedsBaseline], Codes(new Target.PointsAYear(1, Due), null, Higher));
        Assert.Equal([TargetCheck.BaselineNotPositive], Codes(new Target.PercentAYear(1, Due), 0, Higher));
        Assert.Equal([TargetCheck.AgainstDirection], Codes(new Target.Absolute(9, Due), 10, Higher));
        Assert.Equal([TargetCheck.AgainstDirection], Codes(new Target.Absolute(-12, Due), -9, Gap));
        Assert.Equal([TargetCheck.OutOfBounds], Codes(new Target.PointsAYear(5, Due), 90, Higher));
        Assert.Equal([TargetCheck.OutOfBounds], Codes(new Target.Range(90, 110, Due), 50, Higher));
        Assert.Equal([TargetCheck.NeverJudged], Codes(new Target.Absolute(14, Due), 10, Higher with { Favourable = FavourableDirection.None }));
        Assert.Empty(Codes(new Target.Range(5, 14, Due), 10, Higher with { Favourable = FavourableDirection.None }));
    }

    private static IEnumerable<string> Codes(Target target, double? baseline, MeasureShape shape) =>
        TargetCheck.Problems(new Trajectory(target, baseline is { } value ? new DatedValue(Start, value) : null, shape)).Select(p => p.Code);
}
