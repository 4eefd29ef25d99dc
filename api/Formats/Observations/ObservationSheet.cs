using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;
using static EqualityCloud.Formats.Observations.ObservationColumns;

namespace EqualityCloud.Formats.Observations;

/// <summary>Observations as a spreadsheet: what is exported, edited and comes back says the same.</summary>
public static class ObservationSheet
{
    private const string NoGroups = "all";

    public static SheetFile<ObservationRow> Read(Stream stream)
    {
        var problems = new ProblemReport();
        var rows = new List<ObservationRow>();
        var places = new Dictionary<(Guid Metric, DateOnly Start, DateOnly End), int>();
        using var table = Table.Open(stream, problems, FileLimits.Spreadsheet, All);
        while (table?.Read() == true)
        {
            if (ReadLine(table, problems) is not { } line) continue;
            var key = (line.Metric, line.Start, line.End);
            if (!places.TryGetValue(key, out var place))
            {
                places[key] = rows.Count;
                rows.Add(line);
            }
            else if (Join(rows[place], line, table, problems) is { } joined)
            {
                rows[place] = joined;
            }
        }
        return new SheetFile<ObservationRow>(table?.Rows ?? 0, [.. rows], problems);
    }

    /// <summary>A line for each group.</summary>
    public static IEnumerable<ImmutableArray<Cell>> Lines(ObservationRow row, ObservationExport beside)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(beside);
        return row.Figures.Select(figure => ImmutableArray.Create(
            Cell.Of($"{row.Metric:N}"),
            Cell.Of(beside.Title),
            Cell.Of(beside.Indicator),
            Cell.Of(row.Start),
            Cell.Of(row.End),
            Cell.Of(row.Label),
            Cell.Of(figure.Group),
            Cell.Of(beside.GroupLabel(figure.Group)),
            Cell.Of(figure.Numerator),
            Cell.Of(figure.Denominator),
            Cell.Of(figure.Value),
            Cell.Of(figure.Orientation is { } orientation ? CellReader.Words(orientation) : null),
            Cell.Of(CellReader.Words(row.Finality)),
            Cell.Of(row.Source),
            Cell.Of(row.Note),
            Cell.Of(row.Mark)).AddRange(Cells(beside.GroupResult(figure.Group))).AddRange(Cells(beside.Result)));
    }

    private static ReadOnlySpan<Cell> Cells(ShownResult result) => (Cell[])[Cell.Of(result.Value), Cell.Of(result.Unit), Cell.Of(result.People), Cell.Of(result.Rule)];

    private static ObservationRow? ReadLine(Table table, ProblemReport problems)
    {
        var errors = problems.Errors;
        var (metric, start, end) = (table.Id(Metric, problems), table.Day(Start, problems), table.Day(End, problems));
        foreach (var column in (Column[])[Metric, Start, End])
        {
            if (table.Cell(column).Length == 0) problems.Error(table.Row, column.Name, null, RowProblemCodes.Required, column.Meaning);
        }
        var finality = table.Choice<ObservationFinality>(Finality, problems);
        var figure = new ObservationFigure(table.Text(Group) ?? NoGroups, table.Count(Numerator, problems), table.Count(Denominator, problems), table.Number(Value, problems),
            table.Choice<ObservationOrientation>(Orientation, problems));
        return problems.Errors > errors ? null : new ObservationRow
        {
            Row = table.Row,
            Metric = metric!.Value,
            Start = start!.Value,
            End = end!.Value,
            Label = table.Text(Label),
            Finality = finality ?? ObservationFinality.Provisional,
            Figures = [figure],
            Source = table.Text(Source),
            Note = table.Text(Note),
            Mark = table.Text(Mark),
        };
    }

    /// <summary>Another group of the same observation; what is said once for all groups must be the same in each line.</summary>
    private static ObservationRow? Join(ObservationRow row, ObservationRow line, Table table, ProblemReport problems)
    {
        if (row.Figures.Any(figure => figure.Group == line.Figures[0].Group))
        {
            problems.Error(table.Row, Group.Name, line.Figures[0].Group, RowProblemCodes.Duplicate, $"The group \"{line.Figures[0].Group}\" is given twice for this metric and period; see from row {row.Row} on.");
            return null;
        }
        var column = row.Label != line.Label ? Label : row.Finality != line.Finality ? Finality : row.Source != line.Source ? Source : row.Note != line.Note ? Note : row.Mark != line.Mark ? Mark : null;
        if (column is not null)
        {
            problems.Error(table.Row, column.Name, table.Cell(column), RowProblemCodes.Disagrees, $"This is said once for all groups of a metric and period, and row {row.Row} says it otherwise.");
            return null;
        }
        return row with { Figures = row.Figures.Add(line.Figures[0]) };
    }
}
