namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>Counts with their totals in the last row and column, and which of them are hidden.</summary>
internal sealed class TableGrid
{
    private readonly long[,] _counts;
    private readonly DisclosureRule?[,] _hidden;

    private TableGrid(int rows, int columns)
    {
        _counts = new long[rows, columns];
        _hidden = new DisclosureRule?[rows, columns];
    }

    public int Rows => _counts.GetLength(0);

    public int Columns => _counts.GetLength(1);

    public long this[int row, int column] => _counts[row, column];

    public static TableGrid Of(IReadOnlyList<IReadOnlyList<long>> counts)
    {
        if (counts.Count == 0 || counts[0].Count == 0) throw new ArgumentException("A table has a row and a column.", nameof(counts));
        if (counts.Any(row => row.Count != counts[0].Count)) throw new ArgumentException("All rows are of one length.", nameof(counts));
        if ((counts.Count + 1) * (counts[0].Count + 1) > TableProtection.MostCells) throw new ArgumentException($"A table has at most {TableProtection.MostCells} cells.", nameof(counts));

        var grid = new TableGrid(counts.Count + 1, counts[0].Count + 1);
        for (var row = 0; row < counts.Count; row++)
        {
            for (var column = 0; column < counts[row].Count; column++)
            {
                ArgumentOutOfRangeException.ThrowIfNegative(counts[row][column], nameof(counts));
                checked
                {
                    grid._counts[row, column] = counts[row][column];
                    grid._counts[row, grid.Columns - 1] += counts[row][column];
                    grid._counts[grid.Rows - 1, column] += counts[row][column];
                    grid._counts[grid.Rows - 1, grid.Columns - 1] += counts[row][column];
                }
            }
        }
        return grid;
    }

    public bool IsHidden(int row, int column) => _hidden[row, column] is not null;

    public DisclosureRule? RuleOf(int row, int column) => _hidden[row, column];

    public void Hide(int row, int column, DisclosureRule rule) => _hidden[row, column] ??= rule;

    public IEnumerable<(int Row, int Column)> Cells() => Enumerable.Range(0, Rows).SelectMany(row => Enumerable.Range(0, Columns).Select(column => (row, column)));

    /// <summary>Every row and column; the last cell of each is the sum of the others.</summary>
    public IEnumerable<(int Row, int Column)[]> Lines() => Enumerable.Range(0, Rows).Select(RowOf).Concat(Enumerable.Range(0, Columns).Select(ColumnOf));

    public IEnumerable<(int Row, int Column)[]> LinesThrough(int row, int column) => [RowOf(row), ColumnOf(column)];

    /// <summary>The smallest count of a line that is shown and not 0; the line's total only where nothing else is left; null where all is hidden or 0.</summary>
    public (int Row, int Column)? SmallestShown((int Row, int Column)[] line)
    {
        var shown = line.Where(cell => !IsHidden(cell.Row, cell.Column) && _counts[cell.Row, cell.Column] > 0).ToArray();
        var inner = shown.Where(cell => cell != line[^1]).ToArray();
        var choice = inner.Length > 0 ? inner : shown;
        return choice.Length == 0 ? null : choice.MinBy(cell => _counts[cell.Row, cell.Column]);
    }

    private (int Row, int Column)[] RowOf(int row) => [.. Enumerable.Range(0, Columns).Select(column => (row, column))];

    private (int Row, int Column)[] ColumnOf(int column) => [.. Enumerable.Range(0, Rows).Select(row => (row, column))];
}
