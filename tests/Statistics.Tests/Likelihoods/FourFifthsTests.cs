using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Tests.Likelihoods;

public sealed class FourFifthsTests
{
    [Fact]
    public void Judge_GoldenExampleOfAppointments_IsADisparityAgainstTheGroup() =>
        Assert.Equal((DisparityState.Disparity, GroupRole.Interest), Judge(Given.Counts(24, 120, 180, 600), EventNature.Welcome));

    [Fact]
    public void Judge_GoldenExampleOfDisciplinaries_IsOutsideButNotSignificant() =>
        Assert.Equal((DisparityState.OutsideNotSignificant, null), Judge(Given.Counts(6, 240, 12, 860), EventNature.Unwelcome));

    [Fact]
    public void Judge_GoldenExampleWithoutCases_IsTooFewToJudge() =>
        Assert.Equal((DisparityState.TooFewToJudge, null), Judge(Given.Counts(0, 40, 7, 300), EventNature.Unwelcome));

    [Theory]
    [InlineData(9, 0, DisparityState.TooFewToJudge)]
    [InlineData(9, 1, DisparityState.Disparity)]
    public void Judge_AtTenCases_BeginsToJudge(long a, long b, DisparityState state) =>
        Assert.Equal(state, FourFifths.Judge(
            Assert.IsType<Calculated<RelativeLikelihoodEstimate>.Known>(
                RelativeLikelihood.Estimate(Given.Counts(a, 100, b, 100), b == 0 ? RatioOrientation.ComparatorOverInterest : RatioOrientation.InterestOverComparator)).Value,
            EventNature.Unwelcome).State);

    [Theory]
    [InlineData(EventNature.Welcome, GroupRole.Interest)]
    [InlineData(EventNature.Unwelcome, GroupRole.Comparator)]
    [InlineData(null, null)]
    public void Judge_ADisparity_NamesTheGroupByTheNatureOfTheOutcome(EventNature? nature, GroupRole? disadvantaged)
    {
        var counts = Given.Counts(24, 120, 180, 600);

        Assert.Equal((DisparityState.Disparity, disadvantaged), Judge(counts, nature));
        Assert.Equal((DisparityState.Disparity, disadvantaged), Judge(counts, nature, RatioOrientation.ComparatorOverInterest));
    }

    // 0.4 over 0.5 is exactly 0.8, which binary fractions miss by a hair.
    [Fact]
    public void Judge_ExactlyOnTheEdge_IsWithinEitherWayUp()
    {
        Assert.Equal((DisparityState.Within, null), Judge(Given.Counts(4000, 10000, 5000, 10000), EventNature.Welcome));
        Assert.Equal((DisparityState.Within, null), Judge(Given.Counts(5000, 10000, 4000, 10000), EventNature.Welcome, RatioOrientation.ComparatorOverInterest));
        Assert.Equal((DisparityState.Disparity, GroupRole.Interest), Judge(Given.Counts(3999, 10000, 5000, 10000), EventNature.Welcome));
    }

    [Fact]
    public void NatureOf_SocialCareAndNhsOrientation_AgreeOnAppointments()
    {
        Assert.Equal(EventNature.Welcome, FourFifths.NatureOf(FavourableDirection.Higher, RatioOrientation.InterestOverComparator));
        Assert.Equal(EventNature.Welcome, FourFifths.NatureOf(FavourableDirection.Lower, RatioOrientation.ComparatorOverInterest));
        Assert.Equal(EventNature.Unwelcome, FourFifths.NatureOf(FavourableDirection.Lower, RatioOrientation.InterestOverComparator));
        Assert.Null(FourFifths.NatureOf(FavourableDirection.Parity, RatioOrientation.InterestOverComparator));
    }

    private static (DisparityState State, GroupRole? Disadvantaged) Judge(
        TwoGroups counts, EventNature? nature, RatioOrientation orientation = RatioOrientation.InterestOverComparator)
    {
        var estimate = Assert.IsType<Calculated<RelativeLikelihoodEstimate>.Known>(RelativeLikelihood.Estimate(counts, orientation)).Value;
        var verdict = FourFifths.Judge(estimate, nature);
        Assert.Equal(FourFifths.Rule, verdict.Rule);
        return (verdict.State, verdict.Disadvantaged);
    }
}
