using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>All releases of one version of one period, with the line that the ledger keeps of them.</summary>
/// <param name="Ledger">The line.</param>
/// <param name="Results">Every cohort, in the order of precedence.</param>
/// <param name="Waiting">Contributors who joined or stayed behind, and wait until enough of them move together.</param>
public sealed record ReleasePlan(PastRelease Ledger, ImmutableArray<CohortResult> Results, ImmutableArray<Guid> Waiting)
{
    /// <summary>Whether anything is released at all.</summary>
    public bool ReleasesAnything => !Ledger.Sets.IsEmpty;
}
