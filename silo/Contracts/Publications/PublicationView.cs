using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A council's publication as its own people see it.</summary>
[GenerateSerializer, Immutable, Alias("publications.view")]
public sealed record PublicationView
{
    /// <summary>Its revision, for publishing and withdrawing.</summary>
    [Id(0)] public required int Version { get; init; }

    /// <summary>The draft; null where there is none.</summary>
    [Id(1)] public PublishedEdition? Draft { get; init; }

    /// <summary>The edition that is out; null where there is none.</summary>
    [Id(2)] public PublishedEdition? Current { get; init; }

    /// <summary>Editions that were published, newest first, the one that is out included.</summary>
    [Id(3)] public ImmutableArray<PublishedEdition> Editions { get; init; } = [];
}
