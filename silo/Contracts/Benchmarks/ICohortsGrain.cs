using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>Who belongs to which comparison group in one period; its key is <see cref="BenchmarkKey.Of"/>. Frozen by the first release that is asked for: a later register changes nothing.</summary>
[Shared(CallerKind.System), Alias("benchmarks.cohorts")]
public interface ICohortsGrain : IGrainWithStringKey
{
    /// <summary>The groups: as they are frozen, or as they would be now. Looking stores nothing. Admits the benchmark.</summary>
    [Alias("get"), ReadOnly]
    Task<FrozenCohorts> Get(Period period);

    /// <summary>The groups, frozen from now on. Admits the benchmark.</summary>
    [Alias("freeze")]
    Task<FrozenCohorts> Freeze(Period period);
}
