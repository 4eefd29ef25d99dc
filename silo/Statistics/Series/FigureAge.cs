namespace EqualityCloud.Statistics.Series;

/// <summary>How old the newest figure of a series is, and whether a newer one should be in by now.</summary>
/// <param name="IsStale">Whether it should.</param>
/// <param name="Months">Whole months since the last day that the newest figure is about; null where there is no figure.</param>
/// <param name="Sentence">The same in words.</param>
/// <param name="Rule">The rule, as a sentence to stand beside it.</param>
/// <param name="IsDue">Whether the next figure can be recorded: its period is over, or there is no figure yet.</param>
/// <param name="DueBy">The last day on which the next figure is not late; null where there is no figure.</param>
public sealed record FigureAge(bool IsStale, int? Months, string Sentence, string Rule, bool IsDue, DateOnly? DueBy)
{
    /// <summary>Months that it may take to gather a figure once its period is over.</summary>
    public const int MonthsToGather = 2;

    /// <summary>The age of a series on a day. A series without any figure is not stale: it has not begun.</summary>
    /// <param name="newest">The last day that the newest figure is about; null where there is none.</param>
    /// <param name="everyMonths">How often a new figure is expected, in months: 1 or more.</param>
    /// <param name="today">The day asked about.</param>
    public static FigureAge Of(DateOnly? newest, int everyMonths, DateOnly today)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(everyMonths, 1);

        var every = everyMonths == 1 ? "every month" : $"every {everyMonths} months";
        var rule = $"Stale: the newest figure is about a time more than {everyMonths + MonthsToGather} months ago; a new one is expected {every} and may take {MonthsToGather} months to gather.";
        if (newest is not { } day) return new FigureAge(false, null, $"No figure has been recorded yet; one is expected {every}.", rule, true, null);

        var months = WholeMonths(day, today);
        var dueBy = Later(day, everyMonths + MonthsToGather);
        var isStale = today > dueBy;
        var count = months == 1 ? "1 month" : $"{months} months";
        var sentence = isStale ? $"No figure for {count}; a new one is expected {every}."
            : months == 0 ? $"The newest figure is up to date; a new one is expected {every}."
            : $"The newest figure is {count} old; a new one is expected {every}.";
        return new FigureAge(isStale, months, sentence, rule, today > Later(day, everyMonths), dueBy);
    }

    /// <summary>The day so many months later; the last day that there is where that lies beyond it.</summary>
    private static DateOnly Later(DateOnly day, int months) => day > DateOnly.MaxValue.AddMonths(-months) ? DateOnly.MaxValue : day.AddMonths(months);

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        if (to <= from) return 0;
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
