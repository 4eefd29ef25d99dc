using System.Collections.Immutable;
using EqualityCloud.Statistics.Cohorts;

namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>All that a release plan depends on: the same request always gives the same plan.</summary>
/// <param name="Period">The period.</param>
/// <param name="Measure">What is compared.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Cohorts">The cohorts as frozen for the period, in any order.</param>
/// <param name="Contributions">What was contributed, one for each contributor.</param>
/// <param name="Ledger">Every earlier release of the same indicator; those of the same period and of the one before with their contributions.</param>
/// <param name="Before">The period that changes are shown since; null for none.</param>
public sealed record ReleaseRequest(
    string Period,
    BenchmarkMeasure Measure,
    DisclosurePolicy Policy,
    ImmutableArray<Cohort> Cohorts,
    ImmutableArray<Contribution> Contributions,
    ImmutableArray<PastRelease> Ledger,
    string? Before = null);
