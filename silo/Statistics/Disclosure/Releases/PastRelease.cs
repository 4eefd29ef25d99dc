using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>A line of the ledger: what one version of one period released, on whom, under which policy.</summary>
/// <param name="Period">The period.</param>
/// <param name="Version">The version within the period, from 1.</param>
/// <param name="Policy">The version of the policy.</param>
/// <param name="Panel">Whom it was computed on.</param>
/// <param name="Sets">The cohorts that were released.</param>
public sealed record PastRelease(string Period, int Version, string Policy, ImmutableArray<PanelStratum> Panel, ImmutableArray<ReleasedSet> Sets)
{
    /// <summary>What it showed of changes since another period; null where nothing.</summary>
    public MatchedSets? Matched { get; init; }

    /// <summary>The contributions it was computed on; needed only where another version of the same period is planned, or the period after it.</summary>
    public ImmutableArray<Contribution> Contributions { get; init; } = [];

    /// <summary>The panel, in the order that <see cref="ReleasedSet.Members"/> counts in.</summary>
    internal IEnumerable<Guid> Members() => Panel.SelectMany(stratum => stratum.Members);
}
