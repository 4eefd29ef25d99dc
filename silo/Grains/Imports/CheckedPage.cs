using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;

namespace EqualityCloud.Grains.Imports;

/// <summary>What a page of rows comes to: what it changes, how many rows change nothing, what is wrong.</summary>
internal sealed record CheckedPage(ImmutableArray<ImportItem> Items, int Unchanged, ImmutableArray<ImportProblem> Problems);
