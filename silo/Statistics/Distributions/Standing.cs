namespace EqualityCloud.Statistics.Distributions;

/// <summary>Where a value stands among others.</summary>
/// <param name="Percentile">The mid-rank percentile, 0 to 100: (values below + half of those equal) / all.</param>
/// <param name="Rank">1 for the best (or, without a direction, the smallest); equal values share the better rank.</param>
/// <param name="Count">How many values.</param>
public sealed record Standing(double Percentile, int Rank, int Count);
