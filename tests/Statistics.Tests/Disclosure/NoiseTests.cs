using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Disclosure.Noise;
using MathNet.Numerics.Distributions;

namespace EqualityCloud.Statistics.Tests.Disclosure;

public sealed class NoiseTests
{
    // P(y) = (1-q)/(1+q) q^|y| with q = exp(-epsilon/sensitivity); chi-square over the values that are expected 20 times or more. Fixed seeds, so no flake.
    [Theory]
    [InlineData(1000, 1)]
    [InlineData(500, 1)]
    [InlineData(250, 2)]
    public void DiscreteLaplace_OfManyDraws_FitsItsDistribution(int milliEpsilon, int sensitivity)
    {
        const int Draws = 40_000;
        var noise = new DiscreteLaplace(milliEpsilon, sensitivity, Seeded(milliEpsilon));
        var seen = Enumerable.Range(0, Draws).Select(_ => noise.Next()).CountBy(y => y).ToDictionary();
        var q = Math.Exp(-milliEpsilon / 1000.0 / sensitivity);
        double Expected(long y) => Draws * (1 - q) / (1 + q) * Math.Pow(q, Math.Abs(y));

        var reach = 0;
        while (Expected(reach + 1) >= 20) reach++;
        var square = 0.0;
        for (var y = -reach; y <= reach; y++) square += Math.Pow(seen.GetValueOrDefault(y) - Expected(y), 2) / Expected(y);
        var tail = Draws - Enumerable.Range(-reach, (2 * reach) + 1).Sum(y => Expected(y));
        square += Math.Pow(seen.Where(s => Math.Abs(s.Key) > reach).Sum(s => s.Value) - tail, 2) / tail;

        Assert.InRange(ChiSquared.CDF((2 * reach) + 1, square), 0.001, 0.999);
    }

    // The same test tells a sampler that draws zero twice as often: the check on signs is what it would miss.
    [Fact]
    public void DiscreteLaplace_OfManyDraws_IsAsOftenNegativeAsPositive()
    {
        var noise = new DiscreteLaplace(1000, 1, Seeded(7));
        var draws = Enumerable.Range(0, 40_000).Select(_ => noise.Next()).ToArray();

        Assert.InRange(draws.Count(y => y > 0) - draws.Count(y => y < 0), -600, 600);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(10_001, 1)]
    [InlineData(1000, 0)]
    public void DiscreteLaplace_OutsideItsRange_CannotBeMade(int milliEpsilon, int sensitivity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DiscreteLaplace(milliEpsilon, sensitivity, Seeded(1)));

    [Fact]
    public void Share_WithNoise_StaysWithinWhatIsPossible()
    {
        var random = Seeded(3);
        for (var draw = 0; draw < 1000; draw++)
        {
            var share = NoisyRelease.Of(new GroupCount(1, 2), 200, random);
            Assert.InRange(share.Cases, 0, share.Total);
            Assert.Equal(share.Total == 0, share.Percent is Calculated<double>.NotCalculable);
        }
    }

    [Fact]
    public void Ledger_OverTheBudgetOfOne_SpendsNothing()
    {
        var (one, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var ledger = PrivacyLedger.Empty.TrySpend(2026, [one], 700)!;

        Assert.Null(ledger.TrySpend(2026, [other, one], 301));
        Assert.NotNull(ledger.TrySpend(2026, [other, one], 300));
        Assert.NotNull(ledger.TrySpend(2027, [one], 1000));
        Assert.Equal(700, ledger.Spent[(2026, one)]);
    }

    private static Func<ulong> Seeded(int seed)
    {
        var random = new Random(seed);
        return () => (ulong)random.NextInt64(long.MinValue, long.MaxValue);
    }
}
