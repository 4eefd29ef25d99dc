using EqualityCloud.Grains.Benchmarks;
using EqualityCloud.Statistics.Disclosure;

namespace EqualityCloud.Grains.Tests.Benchmarks;

public sealed class DisclosureSettingsTests
{
    [Fact]
    public void Policy_WithNothingSet_IsTheFloor() => Assert.Same(DisclosurePolicy.Default, new DisclosureSettings().Policy);

    [Fact]
    public void Policy_MadeStricter_HasItsNumbersAndAnotherName()
    {
        var policy = new DisclosureSettings { MinimumContributors = 7, LargestShare = 50 }.Policy;

        Assert.Equal((7, 8, 50.0), (policy.MinimumContributors, policy.ContributorsNeeded(readerIsMember: true), policy.LargestShare));
        Assert.Equal("2026-1/t10-k7-q8-n50.85-p10", policy.Version);
    }

    [Fact]
    public void Setting_BelowItsFloor_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { Threshold = 9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { MinimumContributors = 4 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { QuartileContributors = 7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { LargestShare = 61 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { TwoLargestShare = 86 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { EstimateWithin = 9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new DisclosureSettings { MilliEpsilonPerYear = 1001 });
    }
}
