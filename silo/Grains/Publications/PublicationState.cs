using System.Collections.Immutable;

using EqualityCloud.Contracts.Publications;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Publications;

/// <summary>What storage keeps of a council's publication; the pages lie in states of their own.</summary>
[GenerateSerializer, Immutable, Alias("publication.state")]
internal sealed record PublicationState : DurableState
{
    /// <summary>The number of the newest draft that was ever made.</summary>
    [Id(0)] public int LastNumber { get; init; }

    [Id(1)] public PublishedEdition? Draft { get; init; }

    /// <summary>Published ones, oldest first; only the last one can be out.</summary>
    [Id(2)] public ImmutableArray<PublishedEdition> Editions { get; init; } = [];

    /// <summary>Editions that nobody sees any more and whose pages are still to be removed.</summary>
    [Id(3)] public ImmutableArray<PublishedEdition> ToClear { get; init; } = [];
}
