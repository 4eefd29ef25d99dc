using System.Collections.Immutable;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of a part of a period's contributions.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.contributions-state")]
internal sealed record ContributionsState
{
    /// <summary>In the order of consent; of several of one council the last counts.</summary>
    [Id(0)] public ImmutableArray<GivenContribution> Given { get; init; } = [];

    /// <summary>The last sequence taken from each sender, with its tenant.</summary>
    [Id(1)] public ImmutableSortedDictionary<string, long> Taken { get; init; } = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>What versions were made from; there are few.</summary>
    [Id(2)] public ImmutableArray<FrozenContributions> Frozen { get; init; } = [];
}
