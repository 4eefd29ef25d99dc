using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Rates;

namespace EqualityCloud.Statistics.Tests.Rates;

public sealed class RateTests
{
    // Garwood's limits for 10 events are 4.795 and 18.391; for none 0 and 3.689.
    [Theory]
    [InlineData(10, 4.795, 18.391)]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.0253, 5.572)]
    public void Estimate_FewEvents_HasGarwoodsInterval(long events, double low, double high)
    {
        var estimate = Known(Rate.Estimate(events, 1000, 1000));

        Assert.Equal(events, estimate.Value);
        Assert.Equal(low, estimate.Interval.Low, 0.001);
        Assert.Equal(high, estimate.Interval.High, 0.001);
    }

    [Fact]
    public void Estimate_IncidentsPerHundredThousand_IsScaled()
    {
        var estimate = Known(Rate.Estimate(640, 368_600, 100_000));

        Assert.Equal(173.6, estimate.Value, 1);
        Assert.True(estimate.Interval.Contains(estimate.Value));
        Assert.Equal(SmallNumberWarnings.None, estimate.Warnings);
    }

    [Fact]
    public void Estimate_WithoutPeople_IsNotCalculable() =>
        Assert.Equal(new Calculated<RateEstimate>.NotCalculable(NotCalculableReason.NobodyInGroup), Rate.Estimate(3, 0, 1000));

    [Fact]
    public void Estimate_ImpossibleNumbers_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Estimate(-1, 10, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Estimate(1, -10, 1000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rate.Estimate(1, 10, 0));
    }

    private static RateEstimate Known(Calculated<RateEstimate> outcome) => Assert.IsType<Calculated<RateEstimate>.Known>(outcome).Value;
}
