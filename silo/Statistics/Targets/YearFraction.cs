namespace EqualityCloud.Statistics.Targets;

/// <summary>Years between two days, such that each anniversary is a whole number whatever leap years lie between.</summary>
internal static class YearFraction
{
    /// <summary>Whole years, and the rest as a share of the year it lies in; a 29 February has its anniversary on the 28th.</summary>
    public static double Between(DateOnly from, DateOnly to)
    {
        if (to < from) return -Between(to, from);

        var years = to.Year - from.Year;
        if (from.AddYears(years) > to) years--;

        var start = from.AddYears(years);
        var days = to.DayNumber - start.DayNumber;
        // At the end of the calendar there is no next anniversary to measure against.
        return start.Year == DateOnly.MaxValue.Year ? years + (days / 365.0) : years + (days / (double)(from.AddYears(years + 1).DayNumber - start.DayNumber));
    }
}
