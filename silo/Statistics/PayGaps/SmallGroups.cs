namespace EqualityCloud.Statistics.PayGaps;

/// <summary>Takes groups of too few people together, as the plans for ethnicity pay gap reporting ask: a group below the threshold is combined with others and never shown alone.</summary>
public static class SmallGroups
{
    /// <summary>The same people, where groups on full pay of fewer people than the threshold are one group.</summary>
    /// <remarks>
    /// Where they are too few even together, or it is one group alone, the smallest of the others joins them: beside a total, one small group left out could be worked out.
    /// What is still too small then has no figure, which is for <see cref="PayGapReport.Compare"/> to say.
    /// </remarks>
    /// <param name="pay">The pay of everybody.</param>
    /// <param name="groups">The ids of the groups that may be combined; never the comparator's, nor of people who did not say.</param>
    /// <param name="into">The id of what they become.</param>
    /// <param name="threshold">How many people a group needs.</param>
    /// <returns>A new distribution where any were combined; else the same.</returns>
    public static PayDistribution Combine(PayDistribution pay, IReadOnlyCollection<string> groups, string into, PayGapThreshold threshold)
    {
        ArgumentNullException.ThrowIfNull(pay);
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(threshold);

        var sizes = groups.Where(group => pay.Find(group).Relevant > 0).Select(group => (Group: group, People: pay.Find(group).Hourly.Count))
            .OrderBy(size => size.People).ThenBy(size => size.Group, StringComparer.Ordinal).ToArray();
        var (joined, people) = (0, 0);
        while (joined < sizes.Length && (sizes[joined].People < threshold.MinimumPerGroup || (joined > 0 && (people < threshold.MinimumPerGroup || joined == 1))))
        {
            people += sizes[joined++].People;
        }
        if (joined == 0) return pay;
        var small = sizes[..joined].Select(size => size.Group).ToHashSet(StringComparer.Ordinal);
        return pay.Regrouped(group => small.Contains(group) ? into : group);
    }
}
