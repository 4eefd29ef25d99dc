namespace EqualityCloud.Contracts.Objectives;

/// <summary>When something is due: a day, or "by April 2023".</summary>
/// <param name="By">The last day on which it is in time.</param>
/// <param name="Precision">Whether the document says a day, a month or a year.</param>
/// <param name="AsPrinted">As the document says it.</param>
[GenerateSerializer, Immutable, Alias("objectives.due-date")]
public sealed record DueDate(DateOnly By, DuePrecision Precision = DuePrecision.Day, string? AsPrinted = null)
{
    /// <summary>Due on that day.</summary>
    public static DueDate On(DateOnly day) => new(day);

    /// <summary>Due by the last day of that month.</summary>
    public static DueDate ByMonth(int year, int month, string? asPrinted = null) =>
        new(new DateOnly(year, month, DateTime.DaysInMonth(year, month)), DuePrecision.Month, asPrinted);
}
