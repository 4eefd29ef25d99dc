using System.Globalization;
using EqualityCloud.Formats.Problems;

namespace EqualityCloud.Formats.Tables;

/// <summary>Reads a row's cells as what they should be, and says where they are not.</summary>
internal static class CellReader
{
    /// <summary>The text with lines ended one way; null for an empty cell.</summary>
    public static string? Text(this Table table, Column column) => table.Cell(column) is { Length: > 0 } text ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : null;

    public static Guid? Id(this Table table, Column column, ProblemReport problems)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (Guid.TryParse(text, out var id)) return id;
        problems.Error(table.Row, column.Name, text, RowProblemCodes.Id, "This is no id of ours. Export the file again and copy the id from there.");
        return null;
    }

    public static decimal? Number(this Table table, Column column, ProblemReport problems)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (CellText.TryNumber(text, out var number)) return number;
        problems.Error(table.Row, column.Name, text, RowProblemCodes.Number, "This is not a number. Write it like 12 or -4.1, with a point and not a comma, or leave the cell empty.");
        return null;
    }

    public static long? Count(this Table table, Column column, ProblemReport problems)
    {
        if (table.Number(column, problems) is not { } number) return null;
        if (number >= 0 && number <= 1_000_000_000_000 && decimal.Truncate(number) == number) return (long)number;
        problems.Error(table.Row, column.Name, table.Cell(column), RowProblemCodes.Range, "Give a whole number, 0 or more.");
        return null;
    }

    public static DateOnly? Day(this Table table, Column column, ProblemReport problems)
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (DayText.TryRead(text, out var day)) return day;
        problems.Error(table.Row, column.Name, text, RowProblemCodes.Date, "This is not a date. Write it as 2026-04-30 or 30/04/2026.");
        return null;
    }

    public static T? Choice<T>(this Table table, Column column, ProblemReport problems)
        where T : struct, Enum
    {
        var text = table.Cell(column);
        if (text.Length == 0) return null;
        if (!char.IsAsciiDigit(text[0]) && Enum.TryParse<T>(CellText.Key(text), ignoreCase: true, out var choice)) return choice;
        problems.Error(table.Row, column.Name, text, RowProblemCodes.Choice, $"Write one of: {string.Join(", ", Enum.GetNames<T>().Select(Words))}.");
        return null;
    }

    public static string Words<T>(T choice)
        where T : struct, Enum => Words(choice.ToString());

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLower(letter, CultureInfo.InvariantCulture)}" : letter.ToString()));
}
