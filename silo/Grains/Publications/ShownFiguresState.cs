using System.Collections.Immutable;

using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Grains.Publications;

/// <summary>What storage keeps of all that was ever shown of a metric.</summary>
[GenerateSerializer, Immutable, Alias("publication.shown-figures-state")]
internal sealed record ShownFiguresState
{
    [Id(0)] public ImmutableArray<ShownTable> Tables { get; init; } = [];
}
