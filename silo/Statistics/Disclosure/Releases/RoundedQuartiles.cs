namespace EqualityCloud.Statistics.Disclosure.Releases;

/// <summary>The quartiles of the contributors' values, rounded by the policy.</summary>
/// <param name="First">A quarter of the contributors lie below.</param>
/// <param name="Median">Half lie below.</param>
/// <param name="Third">Three quarters lie below.</param>
public sealed record RoundedQuartiles(double First, double Median, double Third)
{
    /// <summary>The spread: how far apart the middle half of the contributors lies.</summary>
    public double Spread => Math.Round(Third - First, 6);
}
