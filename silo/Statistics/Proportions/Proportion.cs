using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Proportions;

/// <summary>Shares of one group, with the interval of Wilson (1927), which stays within 0 and 100% and holds for small numbers and shares near the ends.</summary>
public static class Proportion
{
    /// <summary>The share of cases with its interval; not calculable where there is nobody.</summary>
    /// <param name="count">The counts.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<ProportionEstimate> Estimate(GroupCount count, double confidencePercent = Interval.DefaultConfidence)
    {
        var reach = Interval.NormalReach(confidencePercent);
        if (count.Total == 0) return CalculatedOutcome.Not<ProportionEstimate>(NotCalculableReason.NobodyInGroup);

        var (low, high) = Wilson(count, reach);
        return CalculatedOutcome.Known(new ProportionEstimate(
            count,
            100.0 * count.Cases / count.Total,
            new Interval(100 * low, 100 * high, confidencePercent),
            SmallNumbers.Warnings(count)));
    }

    /// <summary>The interval as fractions of 1, for a group of at least one.</summary>
    internal static (double Low, double High) Wilson(GroupCount count, double reach)
    {
        double n = count.Total;
        var p = count.Cases / n;
        var z2 = reach * reach;
        var centre = p + (z2 / (2 * n));
        var half = reach * Math.Sqrt((p * (1 - p) / n) + (z2 / (4 * n * n)));
        var scale = 1 + (z2 / n);
        // At the ends the two terms cancel exactly in theory; rounding must not push the interval past the estimate.
        var low = count.Cases == 0 ? 0 : Math.Min(p, (centre - half) / scale);
        var high = count.Cases == count.Total ? 1 : Math.Max(p, (centre + half) / scale);
        return (low, high);
    }
}
