using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Grains.Imports;

/// <summary>What storage keeps of a page of an import: its rows until it is known what they change, then that. A page with problems keeps both, since a check that a crash cut off tells them again.</summary>
[GenerateSerializer, Immutable, Alias("imports.page-state")]
internal sealed record ImportPageState
{
    [Id(0)] public ImmutableArray<ImportRow> Rows { get; init; } = [];
    [Id(1)] public ImmutableArray<ImportItem> Items { get; init; } = [];

    /// <summary>Rows that say what is there; null where the rows have not been held against it, or are to be again.</summary>
    [Id(2)] public int? Unchanged { get; init; }
}
