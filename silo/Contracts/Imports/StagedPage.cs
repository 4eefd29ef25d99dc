using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A page of an import before it is applied.</summary>
/// <param name="Rows">Its rows; none once it is known what they change.</param>
/// <param name="Items">What they change, where that is known.</param>
/// <param name="Unchanged">How many rows say what is there; null where they have not been held against it.</param>
[GenerateSerializer, Immutable, Alias("imports.staged-page")]
public sealed record StagedPage(ImmutableArray<ImportRow> Rows, ImmutableArray<ImportItem> Items, int? Unchanged);
