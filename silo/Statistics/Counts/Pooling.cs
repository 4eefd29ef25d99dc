namespace EqualityCloud.Statistics.Counts;

/// <summary>Adds up the counts of several bodies.</summary>
public static class Pooling
{
    /// <summary>One count for all.</summary>
    /// <param name="counts">The counts of each body; none gives 0 of 0.</param>
    /// <exception cref="OverflowException">A sum is too large to hold.</exception>
    public static Pooled<GroupCount> Pool(IEnumerable<GroupCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Aggregate(new Pooled<GroupCount>(default, 0), (sum, next) => new(sum.Counts + next, sum.Contributors + 1));
    }

    /// <summary>One pair of counts for all.</summary>
    /// <param name="counts">The counts of each body; none gives 0 of 0 in both groups.</param>
    /// <exception cref="OverflowException">A sum is too large to hold.</exception>
    public static Pooled<TwoGroups> Pool(IEnumerable<TwoGroups> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Aggregate(new Pooled<TwoGroups>(default, 0), (sum, next) => new(sum.Counts + next, sum.Contributors + 1));
    }
}
