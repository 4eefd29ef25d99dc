using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Likelihoods;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Counts;

public sealed class PoolingTests
{
    [Fact]
    public void Pool_AnyBodies_IsTheSumOfEachCount() => Prop.ForAll(Given.AnyTwoGroups().Generator.ListOf().ToArbitrary(), bodies =>
    {
        var pooled = Pooling.Pool(bodies);
        return pooled.Contributors == bodies.Count
            && pooled.Counts.Interest == new GroupCount(bodies.Sum(b => b.Interest.Cases), bodies.Sum(b => b.Interest.Total))
            && pooled.Counts.Comparator == Pooling.Pool(bodies.Select(b => b.Comparator)).Counts;
    }).Holds();

    [Fact]
    public void Pool_UnequalBodies_IsNotTheMeanOfTheirRatios()
    {
        TwoGroups[] bodies = [Given.Counts(10, 100, 10, 100), Given.Counts(30, 100, 100, 1000)];

        var estimate = RelativeLikelihood.Estimate(Pooling.Pool(bodies).Counts, RatioOrientation.InterestOverComparator);

        Assert.Equal(0.2 / 0.1, Assert.IsType<Calculated<RelativeLikelihoodEstimate>.Known>(estimate).Value.Ratio, 9);
    }

    [Fact]
    public void Pool_BeyondWhatFits_Throws() =>
        Assert.Throws<OverflowException>(() => Pooling.Pool([new GroupCount(0, long.MaxValue), new GroupCount(0, 1)]));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void GroupCount_Impossible_Throws(long cases, long total) => Assert.Throws<ArgumentOutOfRangeException>(() => new GroupCount(cases, total));

    [Fact]
    public void Percent_OfNobody_IsNotZero()
    {
        Assert.Equal(new Calculated<double>.NotCalculable(NotCalculableReason.NobodyInGroup), new GroupCount(0, 0).Percent);
        Assert.Equal(new Calculated<double>.Known(0), new GroupCount(0, 4).Percent);
    }

    [Fact]
    public void Then_OfWhatIsNotCalculable_KeepsTheReason()
    {
        Assert.Equal(new Calculated<string>.NotCalculable(NotCalculableReason.NobodyInGroup), new GroupCount(0, 0).Percent.Then(p => p.ToString(provider: null)));
        Assert.Equal(new Calculated<double>.Known(100), new GroupCount(2, 4).Percent.Then(p => p * 2));
    }

    [Fact]
    public void Describe_EveryReason_HasASentence() =>
        Assert.All(Enum.GetValues<NotCalculableReason>(), reason => Assert.StartsWith("Not calcula", reason.Describe(), StringComparison.Ordinal));
}
