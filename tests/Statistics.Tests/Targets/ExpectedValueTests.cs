using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Targets;

public sealed class ExpectedValueTests
{
    private static readonly DateOnly Start = new(2022, 3, 31);
    private static readonly DateOnly Due = new(2026, 3, 31);
    private static readonly MeasureShape Share = MeasureShape.Of(IndicatorKind.Proportion, FavourableDirection.Higher);
    private static readonly MeasureShape Likelihood = MeasureShape.Of(IndicatorKind.RelativeLikelihood, FavourableDirection.Parity);

    [Theory]
    [InlineData("2022-03-31", 10)]
    [InlineData("2024-03-30", 12)]
    [InlineData("2026-03-31", 14)]
    [InlineData("2031-01-01", 14)]
    public void ExpectedOn_AbsoluteTarget_IsLinearByDaysAndStaysAtTheTarget(string day, double expected)
    {
        var trajectory = From(10, new Target.Absolute(14, Due), Share);

        AssertPoint(expected, trajectory.ExpectedOn(DateOnly.Parse(day, null)), 0.002);
    }

    [Fact]
    public void ExpectedOn_BeforeTheBaseline_IsNotCalculable() =>
        Assert.Equal(new ExpectedValue.NotCalculable(TrackReason.BeforeBaseline), From(10, new Target.Absolute(14, Due), Share).ExpectedOn(Start.AddDays(-1)));

    [Theory]
    [InlineData(1, 11)]
    [InlineData(2, 12)]
    [InlineData(4, 14)]
    public void ExpectedOn_OnePointAYear_AddsOneAtEachAnniversary(int years, double expected) =>
        AssertPoint(expected, From(10, new Target.PointsAYear(1, Due), Share).ExpectedOn(Start.AddYears(years)), 1e-12);

    [Theory]
    [InlineData(1, 10.1)]
    [InlineData(2, 10.201)]
    [InlineData(4, 10.4060401)]
    public void ExpectedOn_OnePercentAYear_CompoundsAtEachAnniversary(int years, double expected) =>
        AssertPoint(expected, From(10, new Target.PercentAYear(1, Due), Share).ExpectedOn(Start.AddYears(years)), 1e-9);

    [Fact]
    public void TargetValue_OnePointAndOnePercentAYear_Differ()
    {
        AssertPoint(14, From(10, new Target.PointsAYear(1, Due), Share).TargetValue(), 1e-12);
        AssertPoint(10.4060401, From(10, new Target.PercentAYear(1, Due), Share).TargetValue(), 1e-9);
    }

    [Fact]
    public void ExpectedOn_PointsAYearFromALeapDay_TakesTheTwentyEighthAsItsAnniversary()
    {
        var trajectory = new Trajectory(new Target.PointsAYear(1, new DateOnly(2028, 2, 29)), new DatedValue(new DateOnly(2024, 2, 29), 10), Share);

        AssertPoint(11, trajectory.ExpectedOn(new DateOnly(2025, 2, 28)), 1e-12);
        AssertPoint(14, trajectory.TargetValue(), 1e-12);
    }

    [Fact]
    public void ExpectedOn_Range_NarrowsFromTheBaselineToTheRange()
    {
        var trajectory = From(30, new Target.Range(45, 55, Due), Share);

        Assert.Equal(new ExpectedValue.Band(30, 55), trajectory.ExpectedOn(Start));
        Assert.Equal(new ExpectedValue.Band(45, 55), trajectory.ExpectedOn(Due));
        var half = Assert.IsType<ExpectedValue.Band>(trajectory.ExpectedOn(new DateOnly(2024, 3, 30)));
        Assert.Equal(37.5, half.Low, 0.01);
        Assert.Equal(55, half.High);
    }

    [Fact]
    public void ExpectedOn_ParityOfADifference_ClosesFromEitherSide()
    {
        var middle = new DateOnly(2024, 3, 30);

        AssertPoint(-4.5, From(-9, new Target.Parity(ParityPoint.NoGap, 1, Due), Share).ExpectedOn(middle), 0.01);
        AssertPoint(4.5, From(9, new Target.Parity(ParityPoint.NoGap, 1, Due), Share).ExpectedOn(middle), 0.01);
    }

    [Fact]
    public void ExpectedOn_ParityOfARatio_IsTheSameEitherWayUp()
    {
        var middle = new DateOnly(2024, 3, 30);
        var target = new Target.Parity(ParityPoint.EqualRatio, 0, Due);

        var below = Assert.IsType<ExpectedValue.Point>(From(0.5, target, Likelihood).ExpectedOn(middle)).Value;
        var above = Assert.IsType<ExpectedValue.Point>(From(2, target, Likelihood).ExpectedOn(middle)).Value;

        Assert.Equal(0.75, below, 0.001);
        Assert.Equal(1 / below, above, 1e-12);
    }

    [Fact]
    public void TargetValue_WhatIsMissing_IsAReasonAndNoNumber()
    {
        Assert.Equal(Unknown(TrackReason.NoBaseline), new Trajectory(new Target.PointsAYear(1, Due), null, Share).TargetValue());
        Assert.Equal(Unknown(TrackReason.NoBaseline), new Trajectory(new Target.PercentAYear(1, Due), null, Share).TargetValue());
        Assert.Equal(Unknown(TrackReason.BaselineNotPositive), From(0, new Target.PercentAYear(1, Due), Share).TargetValue());
        Assert.Equal(Unknown(TrackReason.BaselineNotPositive), From(-2, new Target.PercentAYear(1, Due), Share).TargetValue());
        Assert.Equal(Unknown(TrackReason.DueNotAfterBaseline), From(10, new Target.Absolute(14, Start), Share).TargetValue());
        Assert.Equal(Unknown(TrackReason.NoBaseline), new Trajectory(new Target.Absolute(14, Due), null, Share).ExpectedOn(Start));
        Assert.Equal(Unknown(TrackReason.NegativeRatio), From(-1, new Target.Parity(ParityPoint.EqualRatio, 0, Due), Likelihood).ExpectedOn(Start));
    }

    [Fact]
    public void Target_OfImpossibleAmounts_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.Absolute(double.NaN, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.PointsAYear(0, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.PointsAYear(double.PositiveInfinity, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.PercentAYear(-100, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.Range(55, 45, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Target.Parity(ParityPoint.NoGap, -1, Due));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DatedValue(Start, double.NaN));
    }

    [Fact]
    public void ExpectedOn_AnyAbsoluteTarget_LiesBetweenBaselineAndTarget() =>
        Prop.ForAll(
            Gen.Choose(-100_000, 100_000).Two().ToArbitrary(),
            Gen.Choose(0, 3000).ToArbitrary(),
            (ends, days) =>
            {
                var (from, to) = (ends.Item1 / 100.0, ends.Item2 / 100.0);
                var value = ((ExpectedValue.Point)From(from, new Target.Absolute(to, Due), Share).ExpectedOn(Start.AddDays(days))).Value;
                return value >= Math.Min(from, to) - 1e-9 && value <= Math.Max(from, to) + 1e-9;
            }).Holds();

    [Fact]
    public void Distance_OfAnyRatio_IsThatOfItsInverse() =>
        Prop.ForAll(
            Gen.Choose(1, 1_000_000).ToArbitrary(),
            n => Math.Abs(ParityPoint.EqualRatio.Distance(n / 1000.0) - ParityPoint.EqualRatio.Distance(1000.0 / n)) < 1e-12).Holds();

    [Fact]
    public void Distance_AtTheFourFifthsBand_IsAFifth()
    {
        Assert.Equal(0.2, ParityPoint.EqualRatio.Distance(0.8), 1e-12);
        Assert.Equal(0.2, ParityPoint.EqualRatio.Distance(1.25), 1e-12);
        Assert.Equal(1, ParityPoint.EqualRatio.Distance(0));
    }

    private static Trajectory From(double baseline, Target target, MeasureShape shape) => new(target, new DatedValue(Start, baseline), shape);

    private static ExpectedValue.NotCalculable Unknown(TrackReason reason) => new(reason);

    private static void AssertPoint(double expected, ExpectedValue actual, double tolerance) =>
        Assert.Equal(expected, Assert.IsType<ExpectedValue.Point>(actual).Value, tolerance);
}
