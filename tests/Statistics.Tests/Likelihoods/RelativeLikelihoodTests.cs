using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Likelihoods;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Likelihoods;

public sealed class RelativeLikelihoodTests
{
    [Fact]
    public void Estimate_ShortlistedAndAppointed_IsTheGoldenExample()
    {
        var estimate = Known(Given.Counts(24, 120, 180, 600));

        Assert.Equal(20, estimate.InterestPercent, 1e-9);
        Assert.Equal(30, estimate.ComparatorPercent, 1e-9);
        Assert.Equal(0.6667, estimate.Ratio, 4);
        Assert.Equal(0.4568, estimate.Interval.Low, 4);
        Assert.Equal(0.9730, estimate.Interval.High, 4);
        var test = Assert.IsType<DifferenceTest.ZTest>(estimate.Test);
        Assert.Equal(-2.2192, test.Z, 4);
        Assert.Equal(0.0265, test.P, 4);
        Assert.Equal(0.0266, FisherTest.TwoSided(estimate.Counts), 4);
        Assert.Equal(SmallNumberWarnings.None, estimate.Warnings);
    }

    [Fact]
    public void Estimate_FewDisciplinaryCases_UsesFisherAsTheGoldenExampleSays()
    {
        var estimate = Known(Given.Counts(6, 240, 12, 860));

        Assert.Equal(1.7917, estimate.Ratio, 4);
        Assert.Equal(0.6795, estimate.Interval.Low, 4);
        Assert.Equal(4.7239, estimate.Interval.High, 4);
        Assert.Equal(0.2498, Assert.IsType<DifferenceTest.FisherExact>(estimate.Test).P, 4);
        Assert.Equal(3.9, estimate.Counts.SmallestExpectedCell, 1);
        Assert.Equal(0.2330, 2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -Math.Abs(RelativeLikelihood.Z(estimate.Counts))), 4);
        Assert.Equal(SmallNumberWarnings.SmallExpectedCell, estimate.Warnings);
    }

    [Fact]
    public void Estimate_NoCasesInTheGroup_IsZeroWithHaldanesInterval()
    {
        var estimate = Known(Given.Counts(0, 40, 7, 300));

        Assert.Equal(0, estimate.Ratio);
        Assert.Equal(0.0285, estimate.Interval.Low, 4);
        Assert.Equal(8.41, estimate.Interval.High, 2);
        Assert.Equal(1.0, Assert.IsType<DifferenceTest.FisherExact>(estimate.Test).P, 9);
        Assert.True(estimate.Warnings.HasFlag(SmallNumberWarnings.NoCases | SmallNumberWarnings.FewCases));
    }

    [Fact]
    public void Estimate_WhereThereIsNothingToDivideBy_SaysSo()
    {
        AssertNot(NotCalculableReason.NobodyInGroup, Given.Counts(0, 0, 5, 10));
        AssertNot(NotCalculableReason.NobodyInComparator, Given.Counts(5, 10, 0, 0));
        AssertNot(NotCalculableReason.NoCasesToDivideBy, Given.Counts(5, 10, 0, 10));
        AssertNot(NotCalculableReason.NoCasesToDivideBy, Given.Counts(0, 10, 0, 10));
        AssertNot(NotCalculableReason.NoCasesToDivideBy, Given.Counts(0, 10, 5, 10), RatioOrientation.ComparatorOverInterest);
    }

    [Fact]
    public void Estimate_EverybodyInBothGroups_IsNotCertain()
    {
        var estimate = Known(Given.Counts(3, 3, 5, 5));

        Assert.Equal(1, estimate.Ratio);
        Assert.True(estimate.Interval.Low < 0.7 && estimate.Interval.High > 1.4);
    }

    [Fact]
    public void Estimate_AnyCountsWithCases_LiesInItsInterval() => Prop.ForAll(Given.AnyTwoGroups(), counts =>
        counts.Interest.Cases == 0
        || RelativeLikelihood.Estimate(counts, RatioOrientation.InterestOverComparator) is not Calculated<RelativeLikelihoodEstimate>.Known { Value: var estimate }
        || (estimate.Interval.Contains(estimate.Ratio) && double.IsFinite(estimate.Interval.High) && estimate.Interval.Low > 0)).Holds(1000);

    [Fact]
    public void Estimate_TurnedOver_IsTheInverseInEveryPart() => Prop.ForAll(Given.AnyTwoGroups(), counts =>
    {
        if (counts.Interest.Cases == 0 || counts.Comparator.Cases == 0) return true;

        var upright = Known(counts);
        var inverted = Known(counts, RatioOrientation.ComparatorOverInterest);
        return Close(upright.Ratio * inverted.Ratio, 1) && Close(upright.Interval.Low * inverted.Interval.High, 1)
            && Close(upright.Interval.High * inverted.Interval.Low, 1) && upright.Test == inverted.Test
            && FourFifths.Judge(upright, EventNature.Welcome) == FourFifths.Judge(inverted, EventNature.Welcome);
    }).Holds(1000);

    [Fact]
    public void Convert_NhsFigureToTheSocialCareOrientation_IsOneOverIt()
    {
        var converted = RatioOrientations.Convert(1.59, RatioOrientation.ComparatorOverInterest, RatioOrientation.InterestOverComparator);

        Assert.Equal(0.6289, Assert.IsType<Calculated<double>.Known>(converted).Value, 4);
        Assert.Equal(new Calculated<double>.Known(0.5), RatioOrientations.Convert(0.5, RatioOrientation.InterestOverComparator, RatioOrientation.InterestOverComparator));
        Assert.Equal(
            new Calculated<double>.NotCalculable(NotCalculableReason.NoCasesToDivideBy),
            RatioOrientations.Convert(0, RatioOrientation.InterestOverComparator, RatioOrientation.ComparatorOverInterest));
        Assert.Throws<ArgumentOutOfRangeException>(() => RatioOrientations.Convert(-1, default, default));
    }

    [Theory]
    [InlineData("me_over_white", RatioOrientation.InterestOverComparator)]
    [InlineData("WHITE_over_ME", RatioOrientation.ComparatorOverInterest)]
    [InlineData("not_disabled_over_disabled", RatioOrientation.ComparatorOverInterest)]
    public void TryParse_NamesOfTheSources_AreKnown(string name, RatioOrientation orientation)
    {
        Assert.True(RatioOrientations.TryParse(name, out var parsed));
        Assert.Equal(orientation, parsed);
        Assert.False(RatioOrientations.TryParse("me/white", out _));
        Assert.False(RatioOrientations.TryParse(null, out _));
    }

    private static RelativeLikelihoodEstimate Known(TwoGroups counts, RatioOrientation orientation = RatioOrientation.InterestOverComparator) =>
        Assert.IsType<Calculated<RelativeLikelihoodEstimate>.Known>(RelativeLikelihood.Estimate(counts, orientation)).Value;

    private static void AssertNot(NotCalculableReason reason, TwoGroups counts, RatioOrientation orientation = RatioOrientation.InterestOverComparator) =>
        Assert.Equal(new Calculated<RelativeLikelihoodEstimate>.NotCalculable(reason), RelativeLikelihood.Estimate(counts, orientation));

    private static bool Close(double a, double b) => Math.Abs(a - b) <= 1e-9 * Math.Max(1, Math.Abs(b));
}
