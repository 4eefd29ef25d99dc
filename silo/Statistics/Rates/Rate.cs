using EqualityCloud.Statistics.Counts;
using MathNet.Numerics.Distributions;

namespace EqualityCloud.Statistics.Rates;

/// <summary>Rates of events that may happen to a person more than once, such as incidents per 100,000 residents.</summary>
public static class Rate
{
    /// <summary>The rate with its interval; not calculable without people.</summary>
    /// <param name="events">How many events: 0 or more, and possibly more than people.</param>
    /// <param name="population">Among how many people: 0 or more.</param>
    /// <param name="per">The base, 1 or more.</param>
    /// <param name="confidencePercent">The confidence in percent, between 0 and 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static Calculated<RateEstimate> Estimate(long events, long population, long per, double confidencePercent = Interval.DefaultConfidence)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfLessThan(per, 1);
        var upper = Interval.UpperTail(confidencePercent);
        if (population == 0) return CalculatedOutcome.Not<RateEstimate>(NotCalculableReason.NobodyInGroup);

        var scale = (double)per / population;
        // The Poisson limits are gamma quantiles: the count has to be as likely as half of what is left out on either side.
        var low = events == 0 ? 0 : Gamma.InvCDF(events, 1, 1 - upper);
        var high = Gamma.InvCDF(events + 1.0, 1, upper);
        var warnings = (events == 0 ? SmallNumberWarnings.NoCases : 0) | (events < SmallNumbers.CasesToJudge ? SmallNumberWarnings.FewCases : 0);
        return CalculatedOutcome.Known(new RateEstimate(events, population, per, events * scale, new Interval(low * scale, high * scale, confidencePercent), warnings));
    }
}
