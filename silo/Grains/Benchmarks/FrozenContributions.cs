using System.Collections.Immutable;

using EqualityCloud.Contracts.Benchmarks;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What one version was made from.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.frozen-contributions")]
internal sealed record FrozenContributions
{
    [Id(0)] public int Version { get; init; }
    [Id(1)] public ImmutableArray<HeldContribution> Held { get; init; } = [];
}
