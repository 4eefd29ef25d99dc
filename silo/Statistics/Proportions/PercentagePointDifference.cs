using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Proportions;

/// <summary>Differences of two percentages in percentage points, with the score interval of Newcombe (1998, method 10), which is built from two Wilson intervals.</summary>
public static class PercentagePointDifference
{
    /// <summary>The share in the group of interest less the share in the comparator; nobody is in both.</summary>
    /// <param name="counts">The counts of both.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<DifferenceEstimate> BetweenGroups(TwoGroups counts, double confidencePercent = Interval.DefaultConfidence)
    {
        var reach = Interval.NormalReach(confidencePercent);
        if (counts.Interest.Total == 0) return CalculatedOutcome.Not<DifferenceEstimate>(NotCalculableReason.NobodyInGroup);
        if (counts.Comparator.Total == 0) return CalculatedOutcome.Not<DifferenceEstimate>(NotCalculableReason.NobodyInComparator);

        var (difference, low, high) = Newcombe(counts, reach);
        return CalculatedOutcome.Known(new DifferenceEstimate(
            100 * difference,
            100 * Share(counts.Interest),
            100 * Share(counts.Comparator),
            new Interval(100 * low, 100 * high, confidencePercent),
            SmallNumbers.Warnings(counts)));
    }

    /// <summary>
    /// The share in a part less the share in the whole that the part belongs to, as senior managers are part of the workforce (SC-WRES metric 9, NHS WRES indicator 9).
    /// </summary>
    /// <remarks>
    /// The two percentages share people, so they are not independent. The difference equals the difference between the part and everyone else, scaled by
    /// everyone else's share of the whole; the interval is worked out there and scaled back.
    /// </remarks>
    /// <param name="part">The counts of the part.</param>
    /// <param name="whole">The counts of the whole, the part included.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentException">The part does not fit into the whole.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<DifferenceEstimate> PartLessWhole(GroupCount part, GroupCount whole, double confidencePercent = Interval.DefaultConfidence)
    {
        var reach = Interval.NormalReach(confidencePercent);
        if (part.Cases > whole.Cases || part.Total - part.Cases > whole.Total - whole.Cases)
        {
            throw new ArgumentException("The part has more people than the whole it belongs to.", nameof(part));
        }
        if (part.Total == 0) return CalculatedOutcome.Not<DifferenceEstimate>(NotCalculableReason.NobodyInGroup);
        if (part.Total == whole.Total) return CalculatedOutcome.Not<DifferenceEstimate>(NotCalculableReason.NobodyElse);

        var others = new GroupCount(whole.Cases - part.Cases, whole.Total - part.Total);
        var counts = new TwoGroups(part, others);
        var scale = (double)others.Total / whole.Total;
        var (_, low, high) = Newcombe(counts, reach);
        var points = Share(part) - Share(whole);
        return CalculatedOutcome.Known(new DifferenceEstimate(
            100 * points,
            100 * Share(part),
            100 * Share(whole),
            new Interval(100 * Math.Min(points, scale * low), 100 * Math.Max(points, scale * high), confidencePercent),
            SmallNumbers.Warnings(counts)));
    }

    private static (double Difference, double Low, double High) Newcombe(TwoGroups counts, double reach)
    {
        var (p1, p2) = (Share(counts.Interest), Share(counts.Comparator));
        var (low1, high1) = Proportion.Wilson(counts.Interest, reach);
        var (low2, high2) = Proportion.Wilson(counts.Comparator, reach);
        var difference = p1 - p2;
        return (difference, difference - Length(p1 - low1, high2 - p2), difference + Length(high1 - p1, p2 - low2));
    }

    private static double Length(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static double Share(GroupCount count) => (double)count.Cases / count.Total;
}
