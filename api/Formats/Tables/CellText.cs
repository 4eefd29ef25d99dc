using System.Globalization;

namespace EqualityCloud.Formats.Tables;

/// <summary>What a cell's text comes to, and what it must look like in a file so that no spreadsheet runs it.</summary>
public static class CellText
{
    /// <summary>Stands in a workbook for a text that no cell of it can hold.</summary>
    internal const string TooLong = "(too long for a workbook)";

    private const string Runnable = "=+-@\t\r";

    /// <summary>A cell without surrounding blanks and tabs, and without the apostrophe that keeps a spreadsheet from running it.</summary>
    public static string Clean(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var text = cell.Trim();
        return text.Length > 1 && text[0] == '\'' && Runnable.Contains(text[1], StringComparison.Ordinal) ? text[1..].TrimStart('\t', '\r') : text;
    }

    /// <summary>A text as it can stand in a file that a spreadsheet opens: one that begins like a formula gets an apostrophe before it.</summary>
    public static string Safe(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && Runnable.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
    }

    /// <summary>A heading or a choice for comparison: letters and digits only, in lower case.</summary>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return string.Create(CultureInfo.InvariantCulture, $"{new string([.. text.Where(char.IsLetterOrDigit)])}").ToLowerInvariant();
    }

    /// <summary>Reads a number: digits with a point, at most one sign; a minus may be the typographical one, thousands may be set apart by commas, and a per cent or pound sign is passed over.</summary>
    public static bool TryNumber(string text, out decimal number)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)) return true;

        var plain = text.Replace('−', '-').Replace("£", "", StringComparison.Ordinal).Trim();
        if (plain.EndsWith('%')) plain = plain[..^1].TrimEnd();
        return HasWellPlacedCommas(plain)
            && decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>"1,250" is a thousand and more; "1,5" is somebody's decimal comma, which must not be read as 15.</summary>
    private static bool HasWellPlacedCommas(string text)
    {
        var whole = text.Split('.')[0].TrimStart('-', '+').Split(',');
        return whole.Length == 1 || (whole[0].Length is > 0 and <= 3 && whole.Skip(1).All(group => group.Length == 3));
    }
}
