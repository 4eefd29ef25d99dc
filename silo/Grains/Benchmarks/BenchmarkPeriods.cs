using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>What can be a period of a benchmark.</summary>
internal static class BenchmarkPeriods
{
    public const int LongestYears = 5;

    /// <summary>Whether it ends after it starts and is not too long. Years beyond those of the calendar of councils are no periods either.</summary>
    public static bool IsPeriod(Period period) =>
        period.Start <= period.End && period.Start.Year is >= 2000 and < 2200 && period.End <= period.Start.AddYears(LongestYears);
}
