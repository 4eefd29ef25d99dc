namespace EqualityCloud.Statistics.Distributions;

/// <summary>Quantiles by type 7 of Hyndman and Fan: linear between order statistics, as Excel's QUARTILE.INC and R do by default.</summary>
public static class Quantile
{
    /// <summary>The value below which a share of the values lies.</summary>
    /// <param name="values">The values in any order; finite.</param>
    /// <param name="share">The share, 0 to 1: 0.25 for the first quartile, 0.5 for the median.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside its range, or a value is not finite.</exception>
    public static Calculated<double> Of(IEnumerable<double> values, double share)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (share is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(share), share, "A share lies between 0 and 1.");

        var sorted = Sorted(values);
        return sorted.Length == 0 ? CalculatedOutcome.Not<double>(NotCalculableReason.NoValues) : CalculatedOutcome.Known(InSorted(sorted, share));
    }

    /// <summary>The first quartile, the median and the third quartile.</summary>
    /// <param name="values">The values in any order; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static Calculated<Quartiles> QuartilesOf(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);

        var sorted = Sorted(values);
        return sorted.Length == 0
            ? CalculatedOutcome.Not<Quartiles>(NotCalculableReason.NoValues)
            : CalculatedOutcome.Known(new Quartiles(sorted.Length, InSorted(sorted, 0.25), InSorted(sorted, 0.5), InSorted(sorted, 0.75)));
    }

    internal static double InSorted(ReadOnlySpan<double> sorted, double share)
    {
        var position = (sorted.Length - 1) * share;
        var below = (int)position;
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    private static double[] Sorted(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        foreach (var value in sorted) Finite.Require(value, nameof(values));
        Array.Sort(sorted);
        return sorted;
    }
}
