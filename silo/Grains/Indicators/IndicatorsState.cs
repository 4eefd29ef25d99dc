using System.Collections.Immutable;

using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Indicators;

/// <summary>What storage keeps of a tenant's own indicators.</summary>
[GenerateSerializer, Immutable, Alias("indicators.state")]
internal sealed record IndicatorsState : DurableState
{
    /// <summary>In order of definition.</summary>
    [Id(0)] public ImmutableArray<LocalIndicator> Locals { get; init; } = [];
}
