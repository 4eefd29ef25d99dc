using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Targets;

namespace EqualityCloud.Statistics.Distributions;

/// <summary>Percentiles by mid-rank, and ranks by what is better.</summary>
public static class PercentileRank
{
    /// <summary>Where a value stands. The percentile is always by value; the rank follows the favourable direction.</summary>
    /// <param name="values">All values, the one asked about included (once more is no harm to the others: each is taken as it comes); finite.</param>
    /// <param name="value">The value asked about; finite.</param>
    /// <param name="shape">Says what is better. For parity the rank goes by closeness, so a gap of -9 ranks with one of 9.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static Calculated<Standing> Of(IEnumerable<double> values, double value, MeasureShape shape)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(shape);
        Finite.Require(value, nameof(value));

        int count = 0, below = 0, equal = 0, better = 0;
        foreach (var other in values)
        {
            Finite.Require(other, nameof(values));
            count++;
            if (other < value) below++;
            if (other == value) equal++;
            if (Badness(other, shape) < Badness(value, shape)) better++;
        }
        return count == 0
            ? CalculatedOutcome.Not<Standing>(NotCalculableReason.NoValues)
            : CalculatedOutcome.Known(new Standing(100 * (below + (0.5 * equal)) / count, better + 1, count));
    }

    private static double Badness(double value, MeasureShape shape) => shape switch
    {
        { Favourable: FavourableDirection.Higher } => -value,
        { Favourable: FavourableDirection.Parity, Parity: { } point } => point.Distance(value),
        _ => value,
    };
}
