using EqualityCloud.Statistics.Counts;
using MathNet.Numerics.Distributions;

namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>Relative likelihoods as the workforce race and disability equality standards use them: one share over the other.</summary>
public static class RelativeLikelihood
{
    /// <summary>The ratio with its interval and test.</summary>
    /// <param name="counts">The counts of both groups.</param>
    /// <param name="orientation">Which group is on top.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <returns>The estimate; not calculable where a group is empty or the group below had no cases. It is never 0 or infinity for that.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<RelativeLikelihoodEstimate> Estimate(TwoGroups counts, RatioOrientation orientation, double confidencePercent = Interval.DefaultConfidence)
    {
        var reach = Interval.NormalReach(confidencePercent);
        if (counts.Interest.Total == 0) return CalculatedOutcome.Not<RelativeLikelihoodEstimate>(NotCalculableReason.NobodyInGroup);
        if (counts.Comparator.Total == 0) return CalculatedOutcome.Not<RelativeLikelihoodEstimate>(NotCalculableReason.NobodyInComparator);

        var (top, bottom) = orientation is RatioOrientation.InterestOverComparator ? (counts.Interest, counts.Comparator) : (counts.Comparator, counts.Interest);
        if (bottom.Cases == 0) return CalculatedOutcome.Not<RelativeLikelihoodEstimate>(NotCalculableReason.NoCasesToDivideBy);

        var (low, high) = Limits(top, bottom, reach);
        return CalculatedOutcome.Known(new RelativeLikelihoodEstimate(
            counts,
            orientation,
            (double)top.Cases / top.Total / ((double)bottom.Cases / bottom.Total),
            100.0 * counts.Interest.Cases / counts.Interest.Total,
            100.0 * counts.Comparator.Cases / counts.Comparator.Total,
            new Interval(low, high, confidencePercent),
            Test(counts),
            SmallNumbers.Warnings(counts)));
    }

    /// <summary>Whether two shares differ by more than chance: the z-test, or Fisher's where fewer than 5 are expected in any cell.</summary>
    /// <param name="counts">The counts of both groups.</param>
    public static DifferenceTest Test(TwoGroups counts)
    {
        if (counts.SmallestExpectedCell < SmallNumbers.ExpectedInCell) return new DifferenceTest.FisherExact(FisherTest.TwoSided(counts));

        var z = Z(counts);
        return new DifferenceTest.ZTest(z, 2 * Normal.CDF(0, 1, -Math.Abs(z)));
    }

    /// <summary>The pooled two-proportion statistic; only for counts with at least one expected in each cell.</summary>
    internal static double Z(TwoGroups counts)
    {
        double n1 = counts.Interest.Total, n0 = counts.Comparator.Total;
        var pooled = counts.Cases / (n1 + n0);
        return ((counts.Interest.Cases / n1) - (counts.Comparator.Cases / n0)) / Math.Sqrt(pooled * (1 - pooled) * ((1 / n1) + (1 / n0)));
    }

    private static (double Low, double High) Limits(GroupCount top, GroupCount bottom, double reach)
    {
        double a = top.Cases, n1 = top.Total, b = bottom.Cases, n0 = bottom.Total;
        // Without cases there is no logarithm; where everybody is a case the formula would claim to be certain.
        if (a == 0 || (a == n1 && b == n0)) (a, n1, b, n0) = (a + 0.5, n1 + 1, b + 0.5, n0 + 1);

        var ratio = a / n1 / (b / n0);
        var factor = Math.Exp(reach * Math.Sqrt((1 / a) - (1 / n1) + (1 / b) - (1 / n0)));
        return (ratio / factor, ratio * factor);
    }
}
