using System.Globalization;

namespace EqualityCloud.Formats.LgInform;

/// <summary>Periods as LG Inform names them. A financial year begins in April and so does its first quarter.</summary>
public static class PeriodText
{
    private const int April = 4;
    private static readonly string[] Months = ["MMM yyyy", "MMMM yyyy", "yyyy-MM"];

    public static bool TryRead(string text, out DateOnly start, out DateOnly end)
    {
        ArgumentNullException.ThrowIfNull(text);
        (start, end) = (default, default);
        var words = text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 1 or 2 && TryYear(words[0], out var year, out var firstMonth))
        {
            var quarter = 0;
            if (words.Length == 2 && (words[1] is not ['Q' or 'q', var digit] || (quarter = digit - '0') is < 1 or > 4)) return false;
            start = new DateOnly(year, firstMonth, 1).AddMonths(quarter == 0 ? 0 : (quarter - 1) * 3);
            end = start.AddMonths(quarter == 0 ? 12 : 3).AddDays(-1);
            return true;
        }
        if (!DateTime.TryParseExact(text.Trim(), Months, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var month) || month.Year is < 1900 or > 2200) return false;
        start = new DateOnly(month.Year, month.Month, 1);
        end = start.AddMonths(1).AddDays(-1);
        return true;
    }

    /// <summary>The name of a financial or calendar year, a quarter or a month; null for any other span.</summary>
    public static string? Write(DateOnly start, DateOnly end)
    {
        string[] names =
        [
            string.Create(CultureInfo.InvariantCulture, $"{start.Year}/{(start.Year + 1) % 100:00}"),
            string.Create(CultureInfo.InvariantCulture, $"{start.Year}"),
            .. Enumerable.Range(1, 4).Select(q => string.Create(CultureInfo.InvariantCulture, $"{(start.Month < April ? start.Year - 1 : start.Year)}/{(start.Month < April ? start.Year : start.Year + 1) % 100:00} Q{q}")),
            start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        ];
        return names.FirstOrDefault(name => TryRead(name, out var from, out var to) && from == start && to == end);
    }

    /// <summary>"2025/26" and "2025-26" begin in April 2025, "2025" in January.</summary>
    private static bool TryYear(string text, out int year, out int firstMonth)
    {
        var parts = text.Split('/', '-');
        (year, firstMonth) = (0, parts.Length == 1 ? 1 : April);
        return parts.Length <= 2 && parts[0].Length == 4 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and <= 2200
            && (parts.Length == 1 || (parts[1].Length == 2 && parts[1] == string.Create(CultureInfo.InvariantCulture, $"{(year + 1) % 100:00}")));
    }
}
