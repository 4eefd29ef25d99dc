using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of the open release of a period.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.open-release-state")]
internal sealed record OpenReleaseState
{
    [Id(0)] public OpenRelease? Release { get; init; }
}
