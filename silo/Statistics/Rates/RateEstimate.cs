using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Rates;

/// <summary>Events for so many people, with the interval.</summary>
/// <param name="Events">How many events.</param>
/// <param name="Population">Among how many people.</param>
/// <param name="Per">The base: 100,000 for incidents per 100,000 residents.</param>
/// <param name="Value">Events per <paramref name="Per"/> people.</param>
/// <param name="Interval">Garwood's exact interval for a Poisson count, in the same unit.</param>
/// <param name="Warnings">Warnings about small numbers.</param>
public sealed record RateEstimate(long Events, long Population, long Per, double Value, Interval Interval, SmallNumberWarnings Warnings);
