namespace EqualityCloud.Statistics.Counts;

/// <summary>How many of how many: the people of a group with an outcome, and all people of the group.</summary>
/// <remarks>People whose group is not known belong to neither count of any group; how many they are is shown beside the figure.</remarks>
public readonly record struct GroupCount
{
    /// <summary>A numerator with its denominator.</summary>
    /// <param name="cases">People (or events that a person has at most once) with the outcome: 0 to <paramref name="total"/>.</param>
    /// <param name="total">All people of the group: 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more cases than people.</exception>
    public GroupCount(long cases, long total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cases);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cases, total);
        Cases = cases;
        Total = total;
    }

    /// <summary>People with the outcome.</summary>
    public long Cases { get; }

    /// <summary>All people of the group.</summary>
    public long Total { get; }

    /// <summary>The share with the outcome in percent, or that there is nobody.</summary>
    public Calculated<double> Percent => Total == 0
        ? CalculatedOutcome.Not<double>(NotCalculableReason.NobodyInGroup)
        : CalculatedOutcome.Known(100.0 * Cases / Total);

    /// <summary>The two groups as one.</summary>
    /// <param name="left">A group.</param>
    /// <param name="right">A group with nobody in common with it.</param>
    /// <exception cref="OverflowException">The sum is too large to hold.</exception>
    public static GroupCount operator +(GroupCount left, GroupCount right) => checked(new(left.Cases + right.Cases, left.Total + right.Total));

    /// <summary>The two groups as one.</summary>
    /// <param name="left">A group.</param>
    /// <param name="right">A group with nobody in common with it.</param>
    /// <exception cref="OverflowException">The sum is too large to hold.</exception>
    public static GroupCount Add(GroupCount left, GroupCount right) => left + right;
}
