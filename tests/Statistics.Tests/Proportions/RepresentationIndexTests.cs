using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Proportions;

namespace EqualityCloud.Statistics.Tests.Proportions;

public sealed class RepresentationIndexTests
{
    [Fact]
    public void Estimate_HalfAsManyAsResidents_IsAHalf()
    {
        var estimate = Assert.IsType<Calculated<RepresentationEstimate>.Known>(
            RepresentationIndex.Estimate(new GroupCount(82, 1000), new GroupCount(41_000, 250_000))).Value;

        Assert.Equal(0.5, estimate.Index, 9);
        Assert.Equal((8.2, 16.4), (estimate.WorkforcePercent, estimate.ResidentsPercent));
        Assert.True(estimate.Interval.Contains(0.5) && estimate.Interval.High < 0.7);
    }

    [Fact]
    public void Estimate_WithoutStaffOrResidents_SaysWhy()
    {
        var some = new GroupCount(1, 2);
        Assert.Equal(new Calculated<RepresentationEstimate>.NotCalculable(NotCalculableReason.NobodyInGroup), RepresentationIndex.Estimate(default, some));
        Assert.Equal(new Calculated<RepresentationEstimate>.NotCalculable(NotCalculableReason.NobodyInComparator), RepresentationIndex.Estimate(some, default));
        Assert.Equal(new Calculated<RepresentationEstimate>.NotCalculable(NotCalculableReason.NoCasesToDivideBy), RepresentationIndex.Estimate(some, new GroupCount(0, 9)));
    }
}
