namespace EqualityCloud.Statistics.Proportions;

/// <summary>The difference of two shares with its interval.</summary>
/// <param name="Points">The first percentage less the second, in percentage points, -100 to 100; 0 is parity.</param>
/// <param name="FirstPercent">The first share in percent.</param>
/// <param name="SecondPercent">The second share in percent.</param>
/// <param name="Interval">The interval in percentage points.</param>
/// <param name="Warnings">Warnings about small numbers.</param>
public sealed record DifferenceEstimate(double Points, double FirstPercent, double SecondPercent, Interval Interval, Counts.SmallNumberWarnings Warnings);
