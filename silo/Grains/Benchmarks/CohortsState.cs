using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of a period's comparison groups.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.cohorts-state")]
internal sealed record CohortsState
{
    [Id(0)] public FrozenCohorts? Cohorts { get; init; }
}
