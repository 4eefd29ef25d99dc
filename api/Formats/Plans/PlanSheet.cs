using System.Collections.Immutable;
using EqualityCloud.Formats.Problems;
using EqualityCloud.Formats.Tables;
using EqualityCloud.Formats.Writing;
using static EqualityCloud.Formats.Plans.PlanColumns;

namespace EqualityCloud.Formats.Plans;

/// <summary>An action plan as a spreadsheet: what is exported, edited and comes back says the same.</summary>
public static class PlanSheet
{
    public static SheetFile<PlanRow> Read(Stream stream)
    {
        var problems = new ProblemReport();
        var rows = ImmutableArray.CreateBuilder<PlanRow>();
        var seen = new Dictionary<Guid, int>();
        using var table = Table.Open(stream, problems, FileLimits.Spreadsheet, All);
        while (table?.Read() == true)
        {
            if (ReadRow(table, problems) is not { } row) continue;
            if (row.Action is { } id && !seen.TryAdd(id, row.Row))
            {
                problems.Error(row.Row, ActionId.Name, null, RowProblemCodes.Duplicate, $"This action stands in row {seen[id]} already. For a new action leave its id empty.");
                continue;
            }
            rows.Add(row);
        }
        return new SheetFile<PlanRow>(table?.Rows ?? 0, rows.ToImmutable(), problems);
    }

    public static ImmutableArray<Cell> Cells(PlanRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return
        [
            Cell.Of($"{row.Objective:N}"),
            Cell.Of(row.ObjectiveTitle),
            Cell.Of(row.Action is { } id ? $"{id:N}" : null),
            Cell.Of(row.Label),
            Cell.Of(row.Text),
            Cell.Of(ListCell.Write(row.Points)),
            Cell.Of(row.Output),
            Cell.Of(row.Outcome),
            Cell.Of(ListCell.Write(row.Owners)),
            Cell.Of(row.Due is { } due ? DayText.Write(due.By, due.Parts) : null),
            Cell.Of(row.DueAsPrinted),
            Cell.Of(row.Status is { } status ? CellReader.Words(status) : null),
            Cell.Of(row.StatusNote),
            Cell.Of(row.Mark),
        ];
    }

    private static PlanRow? ReadRow(Table table, ProblemReport problems)
    {
        if (All.Any(column => table.Cell(column) == CellText.TooLong))
        {
            problems.Warn(table.Row, null, null, RowProblemCodes.Excluded, "This action has a text that is too long for a workbook, so the row is passed over. Use the CSV file for it.");
            return null;
        }
        var errors = problems.Errors;
        var (objective, action) = (table.Id(Objective, problems), table.Id(ActionId, problems));
        if (table.Cell(Objective).Length == 0) problems.Error(table.Row, Objective.Name, null, RowProblemCodes.Required, Objective.Meaning);
        var text = table.Text(Text);
        if (text is null) problems.Error(table.Row, Text.Name, null, RowProblemCodes.Required, "Say what is to be done. To give an action up, set its status to Cancelled.");
        var due = ReadDue(table, problems);
        var status = table.Choice<PlanStatus>(Status, problems);
        return problems.Errors > errors ? null : new PlanRow
        {
            Row = table.Row,
            Objective = objective!.Value,
            Action = action,
            Label = table.Text(Label),
            Text = text!,
            Points = ListCell.Read(table.Cell(Points)),
            Output = table.Text(Output),
            Outcome = table.Text(Outcome),
            Owners = ListCell.Read(table.Cell(Owners)),
            Due = due,
            DueAsPrinted = table.Text(DueAsPrinted),
            Status = status,
            StatusNote = table.Text(StatusNote),
            Mark = table.Text(Mark),
        };
    }

    private static PlanDue? ReadDue(Table table, ProblemReport problems)
    {
        var text = table.Cell(Due);
        if (text.Length == 0) return null;
        if (DayText.TryRead(text, out var by, out var parts)) return new PlanDue(by, parts);
        problems.Error(table.Row, Due.Name, text, RowProblemCodes.Date, $"This is not a date. Write {Due.Meaning}");
        return null;
    }
}
