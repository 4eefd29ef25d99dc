using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>The open release of a period; its key is <see cref="BenchmarkKey.Open"/>.</summary>
[Shared(CallerKind.System), Alias("benchmarks.open-release-grain")]
public interface IOpenReleaseGrain : IGrainWithStringKey
{
    /// <summary>Keeps the release unless there is one, and answers the one that is kept: noise drawn twice protects half as well. Admits the benchmark.</summary>
    [Alias("keep")]
    Task<OpenRelease> Keep(OpenRelease release);

    /// <summary>The release; null where there is none. Admits the benchmark.</summary>
    [Alias("get"), ReadOnly]
    Task<OpenRelease?> Get();
}
