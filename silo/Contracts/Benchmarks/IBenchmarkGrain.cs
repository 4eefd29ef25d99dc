using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The benchmark of one indicator over all periods; its key is the indicator's id. It plans releases one after the other, so that each sees the ledger of all before it.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator), Alias("benchmarks.benchmark")]
public interface IBenchmarkGrain : IGrainWithStringKey
{
    /// <summary>What there is to read; null for an indicator that is not compared. Admits those who may read benchmarks.</summary>
    [Alias("summary")]
    Task<BenchmarkSummary?> Summary();

    /// <summary>A version of a period as the caller may see it; null where there is none. Admits those who may read benchmarks.</summary>
    /// <param name="period">The period.</param>
    /// <param name="version">The version; null for the newest.</param>
    [Alias("read")]
    Task<BenchmarkReading?> Read(Period period, int? version);

    /// <summary>A group over the periods, as the caller may see it; null for an indicator that is not compared. Admits those who may read benchmarks.</summary>
    /// <param name="group">The group's key.</param>
    /// <param name="periods">How many of the newest periods, from 1 to 24.</param>
    [Alias("trend")]
    Task<BenchmarkSeries?> Trend(string group, int periods);

    /// <summary>How many contribute to a period. Admits those who may release.</summary>
    [Alias("coverage")]
    Task<ImmutableArray<CohortCoverage>> Coverage(Period period);

    /// <summary>The periods that councils contribute to, newest first, with whether they wait for a release; at most 24. Admits those who may release.</summary>
    [Alias("waiting")]
    Task<ImmutableArray<WaitingRelease>> Waiting();

    /// <summary>What came of groups in a period; null for an indicator that is not compared. Admits those who may release.</summary>
    /// <param name="period">The period.</param>
    /// <param name="groups">The keys of the groups.</param>
    [Alias("overview")]
    Task<OverviewRow?> Overview(Period period, ImmutableArray<string> groups);

    /// <summary>A look ahead at the release of a period, by who contributes and not by what; null for an indicator that is not compared. Admits those who may release.</summary>
    [Alias("preview")]
    Task<BenchmarkPlan?> Preview(Period period);

    /// <summary>Releases a period: all groups that may be, none where the whole would disclose. Again with nothing new it changes nothing. Admits those who may release.</summary>
    [Alias("release")]
    Task<Outcome> Release(Period period);

    /// <summary>Releases a period for everybody, with noise. A period is released so or by hiding, never both, and with noise only once. Admits those who may release.</summary>
    /// <param name="period">The period.</param>
    /// <param name="milliEpsilon">What it may cost each contributor of its yearly budget, in thousandths.</param>
    [Alias("release-openly")]
    Task<Outcome> ReleaseOpenly(Period period, int milliEpsilon);

    /// <summary>The open release of a period; null where there is none. Admits those who may read benchmarks.</summary>
    [Alias("read-open")]
    Task<OpenRelease?> ReadOpen(Period period);
}
