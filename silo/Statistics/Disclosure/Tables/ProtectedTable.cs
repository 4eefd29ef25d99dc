using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>A table of counts with its totals, safe to publish.</summary>
/// <param name="Cells">Rows of cells.</param>
/// <param name="RowTotals">The total of each row.</param>
/// <param name="ColumnTotals">The total of each column.</param>
/// <param name="Total">The total of all.</param>
public sealed record ProtectedTable(ImmutableArray<ImmutableArray<TableCell>> Cells, ImmutableArray<TableCell> RowTotals, ImmutableArray<TableCell> ColumnTotals, TableCell Total);
