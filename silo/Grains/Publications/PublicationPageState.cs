using EqualityCloud.Contracts.Publications;

namespace EqualityCloud.Grains.Publications;

/// <summary>What storage keeps of a page of an edition.</summary>
[GenerateSerializer, Immutable, Alias("publication.page-state")]
internal sealed record PublicationPageState
{
    [Id(0)] public PublicPage? Page { get; init; }
}
