using System.Collections.Immutable;
using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Who is in one quarter of the staff by hourly pay. Headcounts are kept: they cannot be rebuilt from rounded percentages.</summary>
/// <param name="Name">Which quarter.</param>
/// <param name="Groups">The people of each group, in the order the groups were asked for.</param>
public sealed record PayQuarter(PayQuarterName Name, ImmutableArray<GroupHeadcount> Groups)
{
    /// <summary>Everybody in the quarter.</summary>
    public int People => Groups.Sum(g => g.People);

    /// <summary>The share of a group in the quarter.</summary>
    /// <param name="group">The group's id; one that was not asked for has nobody.</param>
    public GroupCount ShareOf(string group) => new(Groups.Where(g => g.Group == group).Sum(g => g.People), People);

    /// <summary>Equal where the name, the groups and their numbers are equal, in order.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(PayQuarter? other) => other is not null && Name == other.Name && Groups.SequenceEqual(other.Groups);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, People);
}
