using System.Collections.Immutable;

namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>
/// Protects a table of counts that is shown with its totals: small cells are hidden, then others so that no hidden one can be worked out, until the bounds
/// that anybody can calculate for each hidden cell are as wide as the threshold.
/// </summary>
public static class TableProtection
{
    /// <summary>The most cells, totals included, that a table may have.</summary>
    public const int MostCells = 10_000;

    /// <summary>The table as it may be shown.</summary>
    /// <param name="counts">Rows of counts, all of the same length; 0 or more.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="sensitive">Whether belonging to a column is sensitive (orientation, religion, a kind of disability): then a row that lies in one column alone is always hidden.</param>
    /// <exception cref="ArgumentException">The rows differ in length, there is none, or there are too many cells.</exception>
    public static ProtectedTable Protect(IReadOnlyList<IReadOnlyList<long>> counts, DisclosurePolicy policy, bool sensitive = false)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(policy);
        var grid = TableGrid.Of(counts);
        HideSmall(grid, policy);
        HideOneClassRows(grid, policy, sensitive);
        while (HideComplements(grid, policy) || HideWhatIsTooClose(grid, policy))
        {
            // Each round hides at least one cell more, so there are at most as many rounds as cells.
        }
        return Publish(grid, policy);
    }

    private static void HideSmall(TableGrid grid, DisclosurePolicy policy)
    {
        foreach (var (row, column) in grid.Cells())
        {
            if (grid[row, column] is > 0 and var count && count < policy.Threshold) grid.Hide(row, column, DisclosureRule.SmallCell);
        }
    }

    /// <summary>A row whose people are all in one column tells about each of them.</summary>
    private static void HideOneClassRows(TableGrid grid, DisclosurePolicy policy, bool sensitive)
    {
        for (var row = 0; row < grid.Rows - 1; row++)
        {
            var total = grid[row, grid.Columns - 1];
            var filled = Enumerable.Range(0, grid.Columns - 1).Count(column => grid[row, column] > 0);
            if (filled != 1 || grid.Columns < 3 || (total >= 2 * policy.Threshold && !sensitive)) continue;

            for (var column = 0; column < grid.Columns - 1; column++) grid.Hide(row, column, DisclosureRule.ClassDisclosure);
        }
    }

    /// <summary>No line with a single hidden cell, nor with hidden cells that sum to less than the threshold.</summary>
    private static bool HideComplements(TableGrid grid, DisclosurePolicy policy)
    {
        var changed = false;
        foreach (var line in grid.Lines())
        {
            var hidden = line.Where(cell => grid.IsHidden(cell.Row, cell.Column)).ToArray();
            if (hidden.Length == 0 || (hidden.Length > 1 && hidden.Sum(cell => grid[cell.Row, cell.Column]) >= policy.Threshold)) continue;
            if (grid.SmallestShown(line) is not { } next) continue;

            grid.Hide(next.Row, next.Column, DisclosureRule.Complement);
            changed = true;
        }
        return changed;
    }

    private static bool HideWhatIsTooClose(TableGrid grid, DisclosurePolicy policy)
    {
        var bounds = new TableBounds(grid, policy.CountStep);
        foreach (var (row, column) in grid.Cells())
        {
            if (!grid.IsHidden(row, column) || bounds.WidthOf(row, column) >= policy.Threshold) continue;

            var partner = grid.LinesThrough(row, column).Select(line => grid.SmallestShown(line)).FirstOrDefault(cell => cell is not null);
            if (partner is not { } cell) continue;

            grid.Hide(cell.Row, cell.Column, DisclosureRule.Complement);
            return true;
        }
        return false;
    }

    private static ProtectedTable Publish(TableGrid grid, DisclosurePolicy policy)
    {
        TableCell Cell(int row, int column) => new(grid.RuleOf(row, column) is { } rule
            ? new Disclosed<long>.Hidden(rule)
            : new Disclosed<long>.Shown(Steps.Nearest(grid[row, column], policy.CountStep)));

        var (rows, columns) = (grid.Rows - 1, grid.Columns - 1);
        return new ProtectedTable(
            [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => Cell(row, column)).ToImmutableArray())],
            [.. Enumerable.Range(0, rows).Select(row => Cell(row, columns))],
            [.. Enumerable.Range(0, columns).Select(column => Cell(rows, column))],
            Cell(rows, columns));
    }
}
