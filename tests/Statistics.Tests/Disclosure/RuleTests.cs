using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure;
using EqualityCloud.Statistics.Disclosure.Releases;

namespace EqualityCloud.Statistics.Tests.Disclosure;

/// <summary>The single rules, with the golden values of the domain reference, section 7.2.</summary>
public sealed class RuleTests
{
    private static readonly DisclosurePolicy Policy = DisclosurePolicy.Default;

    [Theory]
    [InlineData(0, 0L)]
    [InlineData(1, null)]
    [InlineData(9, null)]
    [InlineData(10, 10L)]
    [InlineData(12, 10L)]
    [InlineData(13, 15L)]
    public void Count_ByItsSize_IsHiddenOrRounded(long count, long? shown) =>
        Assert.Equal(shown, (SmallNumberRule.Count(count, Policy) as Disclosed<long>.Shown)?.Value);

    [Theory]
    [InlineData(3, 100, null)]
    [InlineData(98, 100, null)]
    [InlineData(4, 8, null)]
    [InlineData(0, 100, 0.0)]
    [InlineData(33, 101, 35.0)]
    [InlineData(1234, 4000, 31.0)]
    public void Percent_ByItsParts_IsHiddenOrRounded(long cases, long total, double? shown) =>
        Assert.Equal(shown, (SmallNumberRule.Percent(new GroupCount(cases, total), Policy) as Disclosed<double>.Shown)?.Value);

    [Theory]
    [InlineData(false, new long[] { 500, 60, 30, 10 })]
    [InlineData(true, new long[] { 300, 250, 200, 150, 100 })]
    [InlineData(false, new long[] { 61, 20, 19 })]
    [InlineData(false, new long[] { 50, 36, 7, 7 })]
    [InlineData(true, new long[] { 0, 0, 0 })]
    public void Dominance_OfParts_AllowsOrNot(bool allowed, long[] parts) => Assert.Equal(allowed, Dominance.Allows(parts, Policy));

    // The two shares allow 500, 300, 200; that the second can put the first between 500 and 700 is for the p% rule to see.
    [Fact]
    public void Dominance_ByAnEstimateThatIsTooClose_DoesNotAllow()
    {
        Assert.False(Dominance.Allows([500, 300, 200], Policy with { EstimateWithin = 50 }));
        Assert.True(Dominance.Allows([500, 300, 200], Policy with { EstimateWithin = 40 }));
    }

    [Fact]
    public void Contributors_WithAReaderAmongThem_OneMoreIsNeeded()
    {
        Assert.Equal(5, Policy.ContributorsNeeded(readerIsMember: false));
        Assert.Equal(6, Policy.ContributorsNeeded(readerIsMember: true));
        Assert.Equal(9, Policy.QuartileContributorsNeeded(readerIsMember: true));
    }

    [Fact]
    public void Policy_BelowAFloor_CannotBeMade()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { Threshold = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { MinimumContributors = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { QuartileContributors = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { PointStep = 0.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { LargestShare = 80 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Policy with { ProtectedPoints = double.NaN });
    }

    [Fact]
    public void Rules_InWords_AllHaveASentence() =>
        Assert.All(Enum.GetValues<DisclosureRule>(), rule => Assert.EndsWith(".", rule.Describe(Policy), StringComparison.Ordinal));

    [Fact]
    public void Standing_OfStoke_IsItsPercentileToTheNearestFive()
    {
        var gaps = RealCouncils.In("2022-23").Select(r => r.Median).ToArray();

        var standing = Assert.IsType<Disclosed<ReaderStanding>.Shown>(Standings.Of(gaps, -10.4, Policy)).Value;

        Assert.Equal((10, 1), (standing.Percentile, standing.Band)); // 8.5 by mid-rank
    }

    [Fact]
    public void Standing_AmongTooFew_IsHidden() =>
        Assert.Equal(new Disclosed<ReaderStanding>.Hidden(DisclosureRule.TooFewForQuartiles), Standings.Of([1, 2, 3, 4, 5, 6, 7, 8], 3, Policy));

    [Theory]
    [InlineData(9, ContributionProblem.BaseTooSmall)]
    [InlineData(10, null)]
    public void Contribution_ByItsBase_IsTakenOrNot(long total, ContributionProblem? problem) =>
        Assert.Equal(problem, ContributionCheck.Check(new ContributedFigure.Share(new GroupCount(1, total)), BenchmarkShape.Share, Policy));

    [Fact]
    public void Contribution_OfAnotherKind_IsNotTaken() =>
        Assert.Equal(ContributionProblem.WrongKind, ContributionCheck.Check(new ContributedFigure.Plain(1), BenchmarkShape.Share, Policy));
}
