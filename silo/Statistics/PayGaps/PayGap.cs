namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Pay gaps: how much less a group is paid than its comparator, in percent of the comparator's pay.</summary>
public static class PayGap
{
    /// <summary>(comparator - group) / comparator x 100. Positive: the comparator is paid more; negative: the group is; 0 is parity.</summary>
    /// <remarks>Negative gaps are real and are never clipped; "better" means nearer to 0 from either side.</remarks>
    /// <param name="comparator">The comparator's mean or median pay in pounds, above 0.</param>
    /// <param name="group">The group's mean or median pay in pounds, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pay is outside its range.</exception>
    public static double Percent(decimal comparator, decimal group)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(comparator);
        ArgumentOutOfRangeException.ThrowIfNegative(group);
        return (double)((comparator - group) / comparator * 100);
    }

    /// <summary>A percentage as the regulations have it published: to one decimal place, halves away from zero.</summary>
    /// <param name="percent">A percentage.</param>
    public static decimal Published(double percent) => Math.Round((decimal)percent, 1, MidpointRounding.AwayFromZero);
}
