using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>Fisher's exact test for two shares.</summary>
public static class FisherTest
{
    /// <summary>Tables this much likelier than the one at hand still count as equally likely; R and SciPy allow the same for rounding.</summary>
    private const double Alike = 1 + 1e-7;

    /// <summary>Weights below this add nothing; and further down, numbers are so coarse that shrinking ones stand still instead of reaching 0.</summary>
    private const double Vanishing = 1e-300;

    /// <summary>The two-sided probability, 0 to 1; 1 where nobody or everybody had the outcome. Below about 1e-290 it is given as 0.</summary>
    /// <remarks>
    /// The likeliest table gets the weight 1 and all others follow from it by the ratio of neighbours, outwards until weights vanish. So nothing overflows
    /// and no factorial is needed, and with margins of a million the loop takes tens of thousands of steps at most (about 40 standard deviations each way).
    /// </remarks>
    /// <param name="counts">The counts of both groups.</param>
    public static double TwoSided(TwoGroups counts)
    {
        double group = counts.Interest.Total, others = counts.Comparator.Total, cases = counts.Cases;
        double lowest = Math.Max(0, cases - others), highest = Math.Min(group, cases);
        if (lowest == highest) return 1;

        var mode = Math.Clamp(Math.Floor((group + 1) * (cases + 1) / (group + others + 2)), lowest, highest);
        // The chance of x + 1 cases in the group over that of x.
        double Step(double x) => (group - x) * (cases - x) / ((x + 1) * (others - cases + x + 1));

        var weights = new List<double> { 1 };
        double observed = counts.Interest.Cases, atObserved = observed == mode ? 1 : 0;
        for (double x = mode, weight = 1; x < highest && weight > Vanishing; x++)
        {
            weight *= Step(x);
            weights.Add(weight);
            if (x + 1 == observed) atObserved = weight;
        }
        for (double x = mode, weight = 1; x > lowest && weight > Vanishing; x--)
        {
            weight /= Step(x - 1);
            weights.Add(weight);
            if (x - 1 == observed) atObserved = weight;
        }

        // Smallest first: the tails are what the answer is about, and they would drown beside the middle.
        weights.Sort();
        double all = 0, unlikely = 0;
        foreach (var weight in weights)
        {
            all += weight;
            if (weight <= atObserved * Alike) unlikely = all;
        }
        return Math.Min(1, unlikely / all);
    }
}
