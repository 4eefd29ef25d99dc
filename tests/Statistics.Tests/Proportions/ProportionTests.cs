using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Proportions;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Proportions;

public sealed class ProportionTests
{
    [Fact]
    public void Estimate_45Of110_IsTheGoldenWilsonInterval()
    {
        var estimate = Known(new GroupCount(45, 110));

        Assert.Equal(40.9, estimate.Percent, 1);
        Assert.Equal(32.2, estimate.Interval.Low, 1);
        Assert.Equal(50.3, estimate.Interval.High, 1);
        Assert.Equal(SmallNumberWarnings.None, estimate.Warnings);
    }

    [Fact]
    public void Estimate_OfNobody_IsNotCalculable() =>
        Assert.Equal(new Calculated<ProportionEstimate>.NotCalculable(NotCalculableReason.NobodyInGroup), Proportion.Estimate(default));

    [Fact]
    public void Estimate_AnyGroup_LiesInItsIntervalWithinTheWhole() => Prop.ForAll(Given.AnyGroup(), count =>
        Proportion.Estimate(count) is not Calculated<ProportionEstimate>.Known { Value: var e }
        || (e.Interval.Contains(e.Percent) && e.Interval.Low >= 0 && e.Interval.High <= 100 && e.Interval.Low < e.Interval.High)).Holds(1000);

    [Fact]
    public void Estimate_MoreConfidence_IsWider() => Prop.ForAll(Given.AnyGroup(), count => count.Total == 0
        || Known(count, 99).Interval.High - Known(count, 99).Interval.Low > Known(count, 80).Interval.High - Known(count, 80).Interval.Low).Holds();

    [Fact]
    public void Estimate_FewPeople_Warns() =>
        Assert.Equal(SmallNumberWarnings.NoCases | SmallNumberWarnings.FewCases | SmallNumberWarnings.SmallGroup, Known(new GroupCount(0, 9)).Warnings);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void Estimate_ImpossibleConfidence_Throws(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Proportion.Estimate(new GroupCount(1, 2), confidence));

    private static ProportionEstimate Known(GroupCount count, double confidence = 95) =>
        Assert.IsType<Calculated<ProportionEstimate>.Known>(Proportion.Estimate(count, confidence)).Value;
}
