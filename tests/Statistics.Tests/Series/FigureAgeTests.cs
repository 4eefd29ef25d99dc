using EqualityCloud.Statistics.Series;

namespace EqualityCloud.Statistics.Tests.Series;

public sealed class FigureAgeTests
{
    private static readonly DateOnly YearEnd = new(2023, 3, 31);

    [Theory]
    [InlineData("2023-04-15", 12, false, 0, "The newest figure is up to date; a new one is expected every 12 months.")]
    [InlineData("2023-05-01", 12, false, 1, "The newest figure is 1 month old; a new one is expected every 12 months.")]
    [InlineData("2024-05-31", 12, false, 14, "The newest figure is 14 months old; a new one is expected every 12 months.")]
    [InlineData("2024-06-01", 12, true, 14, "No figure for 14 months; a new one is expected every 12 months.")]
    [InlineData("2023-07-01", 1, true, 3, "No figure for 3 months; a new one is expected every month.")]
    [InlineData("2026-03-31", 36, false, 36, "The newest figure is 36 months old; a new one is expected every 36 months.")]
    [InlineData("2023-01-01", 12, false, 0, "The newest figure is up to date; a new one is expected every 12 months.")]
    public void Of_AFigureOfYearEnd_SaysHowOldItIs(string today, int every, bool stale, int months, string sentence)
    {
        var age = FigureAge.Of(YearEnd, every, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((stale, months, sentence), (age.IsStale, age.Months, age.Sentence));
    }

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    [InlineData("2024-06-01", true)]
    public void Of_AFigureOfYearEnd_TheNextIsDueOnceItsYearIsOver(string today, bool due)
    {
        var age = FigureAge.Of(YearEnd, 12, DateOnly.ParseExact(today, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((due, new DateOnly(2024, 5, 31)), (age.IsDue, age.DueBy));
    }

    [Fact]
    public void Of_AFigureOfTheLastDayThereIs_IsNeverDue()
    {
        var age = FigureAge.Of(DateOnly.MaxValue, 12, YearEnd);

        Assert.Equal((false, false, DateOnly.MaxValue), (age.IsStale, age.IsDue, age.DueBy));
    }

    [Fact]
    public void Of_NoFigure_IsNotStaleAndSaysSo()
    {
        var age = FigureAge.Of(null, 12, YearEnd);

        Assert.Equal((false, null, "No figure has been recorded yet; one is expected every 12 months."), (age.IsStale, age.Months, age.Sentence));
        Assert.Equal((true, null), (age.IsDue, age.DueBy));
        Assert.Equal("Stale: the newest figure is about a time more than 14 months ago; a new one is expected every 12 months and may take 2 months to gather.", age.Rule);
    }
}
