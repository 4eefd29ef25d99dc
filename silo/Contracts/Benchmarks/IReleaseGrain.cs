using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>One frozen version of a period's releases; its key is <see cref="BenchmarkKey.Release"/>.</summary>
[Shared(CallerKind.System), Alias("benchmarks.release")]
public interface IReleaseGrain : IGrainWithStringKey
{
    /// <summary>Keeps the release. Until the benchmark names the version it may be kept again; then never. Admits the benchmark.</summary>
    [Alias("keep")]
    Task Keep(StoredRelease release);

    /// <summary>The release; null where there is none. Admits the benchmark.</summary>
    [Alias("get"), ReadOnly]
    Task<StoredRelease?> Get();
}
