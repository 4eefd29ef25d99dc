namespace EqualityCloud.Statistics.Disclosure.Noise;

/// <summary>
/// Noise of the discrete Laplace (two-sided geometric) distribution: P(y) is proportional to exp(-|y| epsilon / sensitivity). Whole numbers only, after
/// Canonne, Kamath and Steinke, "The Discrete Gaussian for Differential Privacy" (2020), algorithm 2: floating point would leak through its gaps.
/// </summary>
public sealed class DiscreteLaplace
{
    private readonly Func<ulong> _random;
    private readonly ulong _numerator;
    private readonly ulong _denominator;

    /// <summary>Noise for a privacy parameter and a sensitivity.</summary>
    /// <param name="milliEpsilon">The privacy parameter in thousandths, 1 to 10,000.</param>
    /// <param name="sensitivity">By how much one person can change the count, 1 to 1,000.</param>
    /// <param name="random">Uniform 64-bit numbers from a cryptographic source.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    public DiscreteLaplace(int milliEpsilon, int sensitivity, Func<ulong> random)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliEpsilon, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliEpsilon, 10_000);
        ArgumentOutOfRangeException.ThrowIfLessThan(sensitivity, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(sensitivity, 1000);
        ArgumentNullException.ThrowIfNull(random);
        (_numerator, _denominator, _random) = ((ulong)milliEpsilon, 1000UL * (ulong)sensitivity, random);
    }

    /// <summary>One draw.</summary>
    public long Next()
    {
        while (true)
        {
            var remainder = Below(_denominator);
            if (!IsExponential(remainder, _denominator)) continue;

            var whole = 0UL;
            while (IsExponential(1, 1)) whole++;
            var size = (long)((remainder + (_denominator * whole)) / _numerator);
            var negative = Below(2) == 1;
            // Zero has one sign only, or it would come twice as often.
            if (!negative || size != 0) return negative ? -size : size;
        }
    }

    /// <summary>True with probability exp(-numerator/denominator), for a fraction of at most 1.</summary>
    private bool IsExponential(ulong numerator, ulong denominator)
    {
        var tries = 1UL;
        while (Below(denominator * tries) < numerator) tries++;
        return tries % 2 == 1;
    }

    /// <summary>A uniform number below a bound; the numbers at the end that would make some likelier are drawn again.</summary>
    private ulong Below(ulong bound)
    {
        var limit = ulong.MaxValue - (((ulong.MaxValue % bound) + 1) % bound);
        while (true)
        {
            var number = _random();
            if (number <= limit) return number % bound;
        }
    }
}
