using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>Who belongs to which comparison group in one period; its key is <see cref="BenchmarkKey.Of"/>. Frozen when first asked for: a later register changes nothing.</summary>
[Shared(CallerKind.System), Alias("benchmarks.cohorts")]
public interface ICohortsGrain : IGrainWithStringKey
{
    /// <summary>The groups. Admits the benchmark.</summary>
    [Alias("get")]
    Task<FrozenCohorts> Get(Period period);
}
