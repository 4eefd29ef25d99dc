using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Proportions;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Proportions;

public sealed class PercentagePointDifferenceTests
{
    // Newcombe (1998), table II, 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    [Fact]
    public void BetweenGroups_NewcombesExample_HasHisInterval()
    {
        var estimate = Known(PercentagePointDifference.BetweenGroups(Given.Counts(56, 70, 48, 80)));

        Assert.Equal(20, estimate.Points, 9);
        Assert.Equal(5.24, estimate.Interval.Low, 2);
        Assert.Equal(33.39, estimate.Interval.High, 2);
    }

    [Fact]
    public void BetweenGroups_AnyCounts_LiesInItsIntervalAndTurnsOver() => Prop.ForAll(Given.AnyTwoGroups(), counts =>
    {
        if (counts.Interest.Total == 0 || counts.Comparator.Total == 0) return true;

        var one = Known(PercentagePointDifference.BetweenGroups(counts));
        var other = Known(PercentagePointDifference.BetweenGroups(counts.Exchange()));
        return one.Interval.Contains(one.Points) && one.Interval.Low >= -100.000001 && one.Interval.High <= 100.000001
            && Math.Abs(one.Points + other.Points) < 1e-9 && Math.Abs(one.Interval.Low + other.Interval.High) < 1e-9;
    }).Holds(1000);

    [Fact]
    public void PartLessWhole_SeniorManagersInTheWorkforce_IsSeniorLessWorkforce()
    {
        var estimate = Known(PercentagePointDifference.PartLessWhole(new GroupCount(5, 50), new GroupCount(200, 1000)));

        Assert.Equal(-10, estimate.Points, 9);
        Assert.Equal((10.0, 20.0), (estimate.FirstPercent, estimate.SecondPercent));
        Assert.True(estimate.Interval.Contains(-10));
    }

    // Leaving the overlap out of account would claim more doubt than there is: a part of nearly everybody can hardly differ from everybody.
    [Fact]
    public void PartLessWhole_PartOfNearlyEverybody_HasANarrowInterval()
    {
        var estimate = Known(PercentagePointDifference.PartLessWhole(new GroupCount(199, 990), new GroupCount(200, 1000)));

        Assert.True(estimate.Interval.High - estimate.Interval.Low < 1);
    }

    [Fact]
    public void PartLessWhole_AnyPart_LiesInItsInterval() => Prop.ForAll(Given.AnyTwoGroups(), counts =>
        PercentagePointDifference.PartLessWhole(counts.Interest, counts.Interest + counts.Comparator) is not Calculated<DifferenceEstimate>.Known { Value: var e }
        || e.Interval.Contains(e.Points)).Holds(1000);

    [Fact]
    public void Difference_WhatCannotBeCompared_SaysWhy()
    {
        AssertNot(NotCalculableReason.NobodyInGroup, PercentagePointDifference.BetweenGroups(Given.Counts(0, 0, 1, 2)));
        AssertNot(NotCalculableReason.NobodyInComparator, PercentagePointDifference.BetweenGroups(Given.Counts(1, 2, 0, 0)));
        AssertNot(NotCalculableReason.NobodyInGroup, PercentagePointDifference.PartLessWhole(default, new GroupCount(1, 2)));
        AssertNot(NotCalculableReason.NobodyElse, PercentagePointDifference.PartLessWhole(new GroupCount(1, 2), new GroupCount(1, 2)));
        Assert.Throws<ArgumentException>(() => PercentagePointDifference.PartLessWhole(new GroupCount(0, 3), new GroupCount(2, 4)));
    }

    private static DifferenceEstimate Known(Calculated<DifferenceEstimate> outcome) => Assert.IsType<Calculated<DifferenceEstimate>.Known>(outcome).Value;

    private static void AssertNot(NotCalculableReason reason, Calculated<DifferenceEstimate> outcome) =>
        Assert.Equal(new Calculated<DifferenceEstimate>.NotCalculable(reason), outcome);
}
