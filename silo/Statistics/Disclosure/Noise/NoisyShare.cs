namespace EqualityCloud.Statistics.Disclosure.Noise;

/// <summary>A share published with noise: counts first, the percentage from those.</summary>
/// <param name="Cases">The noisy numerator, brought back between 0 and the denominator.</param>
/// <param name="Total">The noisy denominator, at least 0.</param>
/// <param name="Percent">The share that follows; not calculable where the noisy denominator is 0.</param>
public sealed record NoisyShare(long Cases, long Total, Calculated<double> Percent);
