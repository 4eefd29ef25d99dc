namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>Whether a table may be published although another version of it was: whoever kept the first one puts the two side by side.</summary>
/// <remarks>
/// Counts that stayed are safe where one version shows all that the other does, since the fuller one is protected by itself. Where counts changed, the two must
/// hide the same cells, so that no cell hidden in one can be taken from the other, and each count must have changed by nobody or by as many people as the
/// threshold, unless nothing of the change can be seen. Other groups are refused: their differences are groups of their own.
/// </remarks>
public static class TableVersions
{
    /// <summary>Whether both may be known.</summary>
    /// <param name="before">What was published.</param>
    /// <param name="now">What is to be published.</param>
    /// <param name="policy">The policy.</param>
    public static bool Allow(PublishedTable before, PublishedTable now, DisclosurePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(policy);
        if (before.Columns != now.Columns || before.Counts.Length != now.Counts.Length) return false;

        var cells = Enumerable.Range(0, now.Counts.Length).ToArray();
        if (before.Counts.SequenceEqual(now.Counts)) return cells.All(cell => !before.Hidden[cell] || now.Hidden[cell]) || cells.All(cell => !now.Hidden[cell] || before.Hidden[cell]);
        if (!before.Hidden.SequenceEqual(now.Hidden)) return false;

        var looksTheSame = cells.All(cell => now.Hidden[cell] || Steps.Nearest(before.Counts[cell], policy.CountStep) == Steps.Nearest(now.Counts[cell], policy.CountStep));
        return looksTheSame || cells.All(cell => Math.Abs(before.Counts[cell] - now.Counts[cell]) is var change && (change == 0 || change >= policy.Threshold));
    }
}
