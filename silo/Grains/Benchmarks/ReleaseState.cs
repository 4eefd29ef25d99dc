using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of one version of a period's releases.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.release-state")]
internal sealed record ReleaseState
{
    [Id(0)] public StoredRelease? Release { get; init; }
}
