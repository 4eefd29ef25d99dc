using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A frozen edition: what it holds, and what happened to it.</summary>
[GenerateSerializer, Immutable, Alias("publications.edition")]
public sealed record PublishedEdition
{
    /// <summary>Counts the drafts of a council from 1; published editions have gaps between them.</summary>
    [Id(0)] public required int Number { get; init; }

    /// <summary>When it was frozen, UTC.</summary>
    [Id(1)] public required DateTimeOffset FrozenAt { get; init; }

    /// <summary>The council's name.</summary>
    [Id(2)] public required string Council { get; init; }

    /// <summary>The council's GSS code, under which the public finds it.</summary>
    [Id(3)] public required string Code { get; init; }

    /// <summary>What was chosen.</summary>
    [Id(4)] public required PublicationChoice Choice { get; init; }

    /// <summary>Its pages, in the order of their keys.</summary>
    [Id(5)] public ImmutableArray<PageEntry> Pages { get; init; } = [];

    /// <summary>The disclosure rules that its figures went through.</summary>
    [Id(6)] public required AppliedPolicy Policy { get; init; }

    /// <summary>A hash of all its pages, in hexadecimal digits.</summary>
    [Id(7)] public required string Mark { get; init; }

    /// <summary>Figures that are hidden.</summary>
    [Id(8)] public int HiddenFigures { get; init; }

    /// <summary>When it was published, UTC; null for a draft.</summary>
    [Id(9)] public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The id of who published it; never shown to the public.</summary>
    [Id(10)] public string? PublishedBy { get; init; }

    /// <summary>When it was taken back, UTC; null where it was not.</summary>
    [Id(11)] public DateTimeOffset? WithdrawnAt { get; init; }

    /// <summary>Why it was taken back; never shown to the public.</summary>
    [Id(12)] public string? WithdrawnBecause { get; init; }
}
