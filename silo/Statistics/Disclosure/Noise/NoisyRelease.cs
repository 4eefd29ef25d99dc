using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Disclosure.Noise;

/// <summary>Publishes pooled counts under differential privacy. The unit of privacy is one person, who is counted once at most.</summary>
public static class NoisyRelease
{
    /// <summary>What the page of such a release says.</summary>
    /// <param name="milliEpsilon">The privacy parameter of the release, in thousandths.</param>
    public static string Statement(int milliEpsilon) =>
        $"Noise was added so that whether any one person is counted changes what is likely to be shown by a factor of at most e^{milliEpsilon / 1000.0:0.###}. "
        + "It covers one person in one indicator and period. It does not cover what a council itself publishes, nor whether a council took part, nor several indicators about the same person beyond the yearly sum.";

    /// <summary>A noisy share. A person is in the numerator and in the denominator, so each of the two counts gets half of the budget.</summary>
    /// <param name="pooled">The counts of all contributors together.</param>
    /// <param name="milliEpsilon">The budget of this release in thousandths; at least 2.</param>
    /// <param name="random">Uniform 64-bit numbers from a cryptographic source.</param>
    public static NoisyShare Of(GroupCount pooled, int milliEpsilon, Func<ulong> random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliEpsilon, 2);
        var noise = new DiscreteLaplace(milliEpsilon / 2, sensitivity: 1, random);
        var total = Math.Max(0, pooled.Total + noise.Next());
        var cases = Math.Clamp(pooled.Cases + noise.Next(), 0, total);
        return new NoisyShare(cases, total, new GroupCount(cases, total).Percent);
    }
}
