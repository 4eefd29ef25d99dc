using System.Diagnostics;
using System.Numerics;
using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Likelihoods;
using FsCheck.Fluent;

namespace EqualityCloud.Statistics.Tests.Likelihoods;

public sealed class FisherTestTests
{
    // Fisher's own example: a lady, eight cups of tea, three of four right.
    [Fact]
    public void TwoSided_LadyTastingTea_IsHerProbability() => Assert.Equal(34.0 / 70, FisherTest.TwoSided(Given.Counts(3, 4, 1, 4)), 12);

    [Fact]
    public void TwoSided_NobodyOrEverybodyACase_IsOne()
    {
        Assert.Equal(1, FisherTest.TwoSided(Given.Counts(0, 5, 0, 9)));
        Assert.Equal(1, FisherTest.TwoSided(Given.Counts(5, 5, 9, 9)));
        Assert.Equal(1, FisherTest.TwoSided(Given.Counts(0, 0, 3, 9)));
    }

    [Fact]
    public void TwoSided_AnyCounts_EqualsTheSumOfWholeNumbers() =>
        Prop.ForAll(SmallTables(), counts => Math.Abs(FisherTest.TwoSided(counts) - InWholeNumbers(counts)) < 1e-9).Holds(300);

    [Fact]
    public void TwoSided_GroupsExchanged_IsTheSame() =>
        Prop.ForAll(Given.AnyTwoGroups(), counts => Math.Abs(FisherTest.TwoSided(counts) - FisherTest.TwoSided(counts.Exchange())) < 1e-9).Holds();

    [Fact]
    public void TwoSided_AnyCounts_IsAProbability() =>
        Prop.ForAll(Given.AnyTwoGroups(), counts => FisherTest.TwoSided(counts) is > 0 and <= 1 or 0).Holds();

    // With a million in each group the exact test and the z-test with continuity correction have to agree.
    [Fact]
    public void TwoSided_MarginsOfAMillion_AgreesWithTheNormalAndIsFast()
    {
        var counts = Given.Counts(500_900, 1_000_000, 499_500, 1_000_000);
        var clock = Stopwatch.StartNew();

        var p = FisherTest.TwoSided(counts);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2), $"Took {clock.Elapsed}.");
        var z = (1400 - 1) / 1e6 / Math.Sqrt(0.5002 * 0.4998 * 2 / 1e6);
        Assert.Equal(2 * MathNet.Numerics.Distributions.Normal.CDF(0, 1, -z), p, 4);
    }

    [Fact]
    public void TwoSided_FarOutInAHugeTable_IsTinyAndNotNegative()
    {
        Assert.InRange(FisherTest.TwoSided(Given.Counts(1_000_000, 1_000_000, 0, 1_000_000)), 0, 1e-290);
        Assert.InRange(FisherTest.TwoSided(Given.Counts(3, 1_000_000, 60, 1_000_000)), 1e-20, 1e-10);
    }

    private static FsCheck.Arbitrary<TwoGroups> SmallTables() =>
        (from n1 in Gen.Choose(0, 60)
         from n0 in Gen.Choose(0, 60)
         from a in Gen.Choose(0, n1)
         from b in Gen.Choose(0, n0)
         select Given.Counts(a, n1, b, n0)).ToArbitrary();

    /// <summary>The same by counting tables exactly: no rounding, no ratio, and only good for small groups.</summary>
    private static double InWholeNumbers(TwoGroups counts)
    {
        var (n1, n0, cases) = ((int)counts.Interest.Total, (int)counts.Comparator.Total, (int)counts.Cases);
        BigInteger Ways(int a) => Choose(n1, a) * Choose(n0, cases - a);

        var observed = Ways((int)counts.Interest.Cases);
        BigInteger unlikely = 0, all = 0;
        for (var a = Math.Max(0, cases - n0); a <= Math.Min(n1, cases); a++)
        {
            all += Ways(a);
            if (Ways(a) <= observed) unlikely += Ways(a);
        }
        return Math.Exp(BigInteger.Log(unlikely) - BigInteger.Log(all));
    }

    private static BigInteger Choose(int n, int k)
    {
        BigInteger ways = 1;
        for (var i = 1; i <= k; i++) ways = ways * (n - k + i) / i;
        return ways;
    }
}
