using System.Collections.Immutable;

using EqualityCloud.Contracts.Population;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Population;

/// <summary>What storage keeps of the facts that a council adds; the census comes with the product.</summary>
[GenerateSerializer, Immutable, Alias("population.state")]
internal sealed record PopulationState : DurableState
{
    /// <summary>Newest first.</summary>
    [Id(0)] public ImmutableArray<PopulationFact> Facts { get; init; } = [];
}
