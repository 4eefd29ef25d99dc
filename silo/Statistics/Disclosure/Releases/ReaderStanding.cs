namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>Where a reader's own value stands in a released cohort.</summary>
/// <param name="Percentile">The mid-rank percentile, rounded by the policy.</param>
/// <param name="Band">The quarter of the cohort: 1 for the lowest values, 4 for the highest.</param>
public sealed record ReaderStanding(int Percentile, int Band);
