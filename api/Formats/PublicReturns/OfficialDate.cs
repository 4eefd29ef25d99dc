namespace EqualityCloud.Formats.PublicReturns;

/// <summary>Reads the dates of the official files, which came as year/month/day, day/month/year and day-month-year, with or without a time.</summary>
internal static class OfficialDate
{
    private const int MostNumbers = 6;

    public static bool TryRead(ReadOnlySpan<char> text, out DateTime date)
    {
        date = default;
        Span<int> numbers = stackalloc int[MostNumbers];
        var (count, yearFirst, at) = (0, false, 0);
        while (at < text.Length)
        {
            var from = at;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
            if (at == from || at - from > 4 || count == MostNumbers) return false;
            if (count == 0) yearFirst = at - from == 4;
            numbers[count++] = int.Parse(text[from..at], provider: null);
            if (at < text.Length && text[at++] is not ('/' or '-' or ':' or ' ' or 'T')) return false;
        }
        if (count < 3) return false;
        var (year, month, day) = yearFirst ? (numbers[0], numbers[1], numbers[2]) : (numbers[2], numbers[1], numbers[0]);
        if (year is < 1900 or > 9000 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || numbers[3] > 23 || numbers[4] > 59 || numbers[5] > 59) return false;
        date = new DateTime(year, month, day, numbers[3], numbers[4], numbers[5], DateTimeKind.Unspecified);
        return true;
    }
}
