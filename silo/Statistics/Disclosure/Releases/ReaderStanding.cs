namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>Where a reader's own value stands in a released cohort.</summary>
/// <param name="Percentile">The mid-rank percentile, rounded by the policy.</param>
public sealed record ReaderStanding(int Percentile)
{
    /// <summary>The quarter in which the rounded percentile lies: 1 for the lowest values, 4 for the highest.</summary>
    public int Band => Math.Clamp(1 + (Percentile / 25), 1, 4);
}
