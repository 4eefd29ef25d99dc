using System.Collections.Immutable;
using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.PayGaps;

/// <summary>
/// Takes payroll rows one after another and keeps, for each group, only how many people have each rate of pay and each bonus. Rows can come in any
/// order and in several parts; memory grows with the number of different amounts, not with the number of people.
/// </summary>
/// <remarks>Not safe for use by several threads at once: give each its own and <see cref="Merge"/> them.</remarks>
public sealed class PayDistribution
{
    private readonly Dictionary<string, GroupPay> _groups = new(StringComparer.Ordinal);

    /// <summary>The ids of the groups met so far, in ordinal order.</summary>
    public ImmutableArray<string> Groups => [.. _groups.Keys.Order(StringComparer.Ordinal)];

    /// <summary>All relevant employees met so far.</summary>
    public int Relevant => _groups.Values.Sum(g => g.Relevant);

    /// <summary>Takes one relevant employee.</summary>
    /// <param name="group">The id of the employee's group in the scheme that is compared; people who did not say have a group of their own.</param>
    /// <param name="row">The employee's pay.</param>
    public void Add(string group, PayrollRow row) => At(group).Add(row);

    /// <summary>Takes over all that another has tallied.</summary>
    /// <param name="other">Another distribution, by the same scheme; it is left as it is.</param>
    public void Merge(PayDistribution other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this)) throw new ArgumentException("A distribution cannot be merged with itself.", nameof(other));

        foreach (var (group, pay) in other._groups) At(group).Add(pay);
    }

    /// <summary>The same people in coarser groups, such as 19 ethnic groups as two.</summary>
    /// <param name="coarser">The coarser group of each group.</param>
    /// <returns>A new distribution; this one is left as it is.</returns>
    public PayDistribution Regrouped(Func<string, string> coarser)
    {
        ArgumentNullException.ThrowIfNull(coarser);

        var regrouped = new PayDistribution();
        foreach (var (group, pay) in _groups) regrouped.At(coarser(group)).Add(pay);
        return regrouped;
    }

    /// <summary>How many relevant employees of all are in a group: also the share that declared, or did not.</summary>
    /// <param name="group">The group's id; one never met has nobody.</param>
    public GroupCount ShareOf(string group) => new(Find(group).Relevant, Relevant);

    internal GroupPay Find(string group) => _groups.GetValueOrDefault(group) ?? new GroupPay();

    private GroupPay At(string group)
    {
        ArgumentException.ThrowIfNullOrEmpty(group);
        if (!_groups.TryGetValue(group, out var pay)) _groups[group] = pay = new GroupPay();
        return pay;
    }
}
