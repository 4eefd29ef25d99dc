using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;
using static EqualityCloud.Formats.LgInform.LgInformColumns;

namespace EqualityCloud.Formats.LgInform;

/// <summary>Figures in the manner of LG Inform.</summary>
public static class LgInformSheet
{
    /// <summary>Reads the lines of some areas; those of others are counted.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="areas">The GSS codes that count.</param>
    public static SheetFile<LgInformRow> Read(Stream stream, IReadOnlySet<string> areas)
    {
        ArgumentNullException.ThrowIfNull(areas);
        var (problems, rows, others) = (new ProblemReport(), ImmutableArray.CreateBuilder<LgInformRow>(), 0);
        var seen = new Dictionary<(string MetricType, DateOnly Start, DateOnly End), int>();
        using var table = Table.Open(stream, problems, FileLimits.Spreadsheet, All);
        while (table?.Read() == true)
        {
            if (!areas.Contains(table.Cell(Area).ToUpperInvariant()))
            {
                others++;
                continue;
            }
            if (ReadRow(table, problems) is not { } row) continue;
            if (!seen.TryAdd((row.MetricType, row.Start, row.End), row.Row))
            {
                problems.Error(row.Row, Period.Name, row.Period, RowProblemCodes.Duplicate, $"Row {seen[(row.MetricType, row.Start, row.End)]} gives this metric type and period already. Keep one.");
                continue;
            }
            rows.Add(row);
        }
        if (others > 0) problems.Warn(0, Area.Name, null, RowProblemCodes.Excluded, $"{others:N0} lines are of other areas than the council's own and are passed over.");
        return new SheetFile<LgInformRow>(table?.Rows ?? 0, rows.ToImmutable(), problems);
    }

    public static ImmutableArray<Cell> Cells(LgInformRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return [Cell.Of(row.Area), Cell.Of(row.AreaName), Cell.Of(row.MetricType), Cell.Of(row.MetricName), Cell.Of(row.Period), Cell.Of(row.Value), Cell.Of(row.Source), Cell.Of(row.People), Cell.Of(row.Rule)];
    }

    private static LgInformRow? ReadRow(Table table, ProblemReport problems)
    {
        var errors = problems.Errors;
        var (type, period) = (table.Cell(MetricType), table.Cell(Period));
        if (type.Length == 0) problems.Error(table.Row, MetricType.Name, null, RowProblemCodes.Required, MetricType.Meaning);
        if (!PeriodText.TryRead(period, out var start, out var end)) problems.Error(table.Row, Period.Name, period, RowProblemCodes.Date, $"This is no period that is known. Write {Period.Meaning}");
        return table.Number(Value, problems) is not { } value || problems.Errors > errors ? null : new LgInformRow
        {
            Row = table.Row,
            Area = table.Cell(Area).ToUpperInvariant(),
            MetricType = type,
            Period = period,
            Start = start,
            End = end,
            Value = value,
            Source = table.Text(Source),
        };
    }
}
