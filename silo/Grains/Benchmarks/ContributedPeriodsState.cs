using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What storage keeps of the periods that an indicator is contributed to.</summary>
[GenerateSerializer, Immutable, Alias("benchmarks.contributed-periods-state")]
internal sealed record ContributedPeriodsState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<Period> Periods { get; init; } = [];
}
