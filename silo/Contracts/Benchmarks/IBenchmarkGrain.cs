using System.Collections.Immutable;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The benchmark of one indicator over all periods; its key is the indicator's id. It plans releases one after the other, so that each sees the ledger of all before it.</summary>
[Shared(CallerKind.Member, CallerKind.Integrator), Alias("benchmarks.benchmark")]
public interface IBenchmarkGrain : IGrainWithStringKey
{
    /// <summary>The periods that something was released of, newest first. Admits those who may read benchmarks.</summary>
    [Alias("periods")]
    Task<ImmutableArray<BenchmarkPeriod>> Periods();

    /// <summary>The newest version of a period as the caller may see it; null where there is none. Admits those who may read benchmarks.</summary>
    [Alias("read")]
    Task<BenchmarkReading?> Read(Period period);

    /// <summary>How many contribute to a period. Admits those who may release.</summary>
    [Alias("coverage")]
    Task<ImmutableArray<CohortCoverage>> Coverage(Period period);

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
