using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Grains.Imports;

/// <summary>What storage keeps of a page of an import: the rows until it is applied, since a check that a crash cut off starts from them again.</summary>
[GenerateSerializer, Immutable, Alias("imports.page-state")]
internal sealed record ImportPageState
{
    [Id(0)] public ImmutableArray<ImportRow> Rows { get; init; } = [];
    [Id(1)] public ImmutableArray<ImportItem> Items { get; init; } = [];
}
