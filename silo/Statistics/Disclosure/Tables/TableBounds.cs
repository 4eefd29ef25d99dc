namespace EqualityCloud.Statistics.Disclosure.Tables;

/// <summary>The bounds that anybody can calculate for the hidden cells of a published table: counts are whole, shown ones lie within their rounding, each line adds up.</summary>
internal sealed class TableBounds
{
    private const int MostRounds = 100;

    private readonly long[,] _low;
    private readonly long[,] _high;

    public TableBounds(TableGrid grid, int step)
    {
        _low = new long[grid.Rows, grid.Columns];
        _high = new long[grid.Rows, grid.Columns];
        var largest = grid[grid.Rows - 1, grid.Columns - 1] + step;
        foreach (var (row, column) in grid.Cells())
        {
            var shown = Steps.Nearest(grid[row, column], step);
            (_low[row, column], _high[row, column]) = grid.IsHidden(row, column) ? (0, largest) : (Math.Max(0, shown - (step / 2)), shown + (step / 2));
        }
        var lines = grid.Lines().ToArray();
        for (var round = 0; round < MostRounds && Narrow(lines); round++)
        {
            // Until nothing gets narrower.
        }
    }

    public long WidthOf(int row, int column) => _high[row, column] - _low[row, column];

    private bool Narrow((int Row, int Column)[][] lines)
    {
        var narrowed = false;
        foreach (var line in lines)
        {
            var total = line[^1];
            var (low, high) = (line[..^1].Sum(cell => _low[cell.Row, cell.Column]), line[..^1].Sum(cell => _high[cell.Row, cell.Column]));
            narrowed |= Limit(total, low, high);
            foreach (var cell in line[..^1])
            {
                var (othersLow, othersHigh) = (low - _low[cell.Row, cell.Column], high - _high[cell.Row, cell.Column]);
                var (before, beforeHigh) = (_low[cell.Row, cell.Column], _high[cell.Row, cell.Column]);
                if (!Limit(cell, _low[total.Row, total.Column] - othersHigh, _high[total.Row, total.Column] - othersLow)) continue;

                narrowed = true;
                low += _low[cell.Row, cell.Column] - before;
                high += _high[cell.Row, cell.Column] - beforeHigh;
            }
        }
        return narrowed;
    }

    private bool Limit((int Row, int Column) cell, long low, long high)
    {
        var (row, column) = cell;
        var (newLow, newHigh) = (Math.Max(_low[row, column], low), Math.Min(_high[row, column], high));
        if (newLow == _low[row, column] && newHigh == _high[row, column]) return false;

        (_low[row, column], _high[row, column]) = (newLow, newHigh);
        return true;
    }
}
