using System.Collections.Immutable;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Councils;

/// <summary>What storage keeps of one council.</summary>
[GenerateSerializer, Immutable, Alias("council.state")]
internal sealed record CouncilState : DurableState
{
    [Id(0)] public CouncilProfile Profile { get; init; } = new() { Name = "" };
    [Id(1)] public ImmutableArray<Guid> Strategies { get; init; } = [];
    [Id(2)] public ImmutableArray<Guid> Metrics { get; init; } = [];
}
