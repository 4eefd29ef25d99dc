using System.Globalization;

namespace EqualityCloud.Formats.Tables;

/// <summary>Days, months and years as people and spreadsheets write them. Day before month: this is the United Kingdom.</summary>
internal static class DayText
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d MMM yyyy", "d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "yyyy-MM-dd HH:mm:ss"];
    private static readonly string[] Months = ["yyyy-M", "M/yyyy", "MMM yyyy", "MMMM yyyy", "MMM-yy", "MMM-yyyy"];

    public static bool TryRead(string text, out DateOnly day)
    {
        var read = DateTime.TryParseExact(text, Days, English, DateTimeStyles.None, out var moment) && moment.Year is > 1900 and < 2200;
        day = read ? DateOnly.FromDateTime(moment) : default;
        return read;
    }

    /// <summary>A day, or the last day of a month or year; and how much of it was given.</summary>
    public static bool TryRead(string text, out DateOnly by, out int parts)
    {
        parts = 3;
        if (TryRead(text, out by)) return true;
        if (DateTime.TryParseExact(text, Months, English, DateTimeStyles.None, out var month) && month.Year is > 1900 and < 2200)
        {
            (by, parts) = (new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)), 2);
            return true;
        }
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200)
        {
            (by, parts) = (new DateOnly(year, 12, 31), 1);
            return true;
        }
        return false;
    }

    public static string Write(DateOnly by, int parts) => by.ToString(parts switch { 1 => "yyyy", 2 => "yyyy-MM", _ => "yyyy-MM-dd" }, CultureInfo.InvariantCulture);
}
