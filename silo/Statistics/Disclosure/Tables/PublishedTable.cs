using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>A protected table together with the counts behind it: what its publisher keeps of it, so that a later version is held to it. Never shown itself.</summary>
/// <param name="Columns">Columns, that of the totals included.</param>
/// <param name="Counts">The counts row by row, totals included.</param>
/// <param name="Hidden">Which of them were hidden.</param>
public sealed record PublishedTable(int Columns, ImmutableArray<long> Counts, ImmutableArray<bool> Hidden)
{
    /// <summary>What is to be kept of a table.</summary>
    /// <param name="counts">The counts that were protected.</param>
    /// <param name="shown">What became of them.</param>
    public static PublishedTable Of(IReadOnlyList<IReadOnlyList<long>> counts, ProtectedTable shown)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(shown);
        long[][] rows = [.. counts.Select(row => row.Append(row.Sum()).ToArray())];
        var totals = Enumerable.Range(0, rows[0].Length).Select(column => rows.Sum(row => row[column]));
        var cells = shown.Cells.Select((row, i) => row.Append(shown.RowTotals[i])).Append(shown.ColumnTotals.Append(shown.Total));
        return new PublishedTable(rows[0].Length, [.. rows.SelectMany(row => row), .. totals], [.. cells.SelectMany(row => row).Select(cell => cell.IsHidden)]);
    }
}
