using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Proportions;

/// <summary>Share of the workforce over share of residents. The base (census year, ages 16 to 64 or all) belongs beside the figure; the caller knows it.</summary>
public static class RepresentationIndex
{
    /// <summary>The index of one group.</summary>
    /// <param name="workforce">The group among staff whose group is known.</param>
    /// <param name="residents">The group among residents, preferably of working age.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not between 0 and 100.</exception>
    public static Calculated<RepresentationEstimate> Estimate(GroupCount workforce, GroupCount residents, double confidencePercent = Interval.DefaultConfidence)
    {
        var reach = Interval.NormalReach(confidencePercent);
        if (workforce.Total == 0) return CalculatedOutcome.Not<RepresentationEstimate>(NotCalculableReason.NobodyInGroup);
        if (residents.Total == 0) return CalculatedOutcome.Not<RepresentationEstimate>(NotCalculableReason.NobodyInComparator);
        if (residents.Cases == 0) return CalculatedOutcome.Not<RepresentationEstimate>(NotCalculableReason.NoCasesToDivideBy);

        var staff = (double)workforce.Cases / workforce.Total;
        var people = (double)residents.Cases / residents.Total;
        var (low, high) = Proportion.Wilson(workforce, reach);
        return CalculatedOutcome.Known(new RepresentationEstimate(
            staff / people,
            100.0 * workforce.Cases / workforce.Total,
            100.0 * residents.Cases / residents.Total,
            new Interval(low / people, high / people, confidencePercent),
            SmallNumbers.Warnings(workforce)));
    }
}
