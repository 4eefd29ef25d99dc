using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Proportions;

/// <summary>A share with its interval.</summary>
/// <param name="Count">The counts it comes from.</param>
/// <param name="Percent">The share in percent, 0 to 100.</param>
/// <param name="Interval">The Wilson score interval in percent, within 0 to 100.</param>
/// <param name="Warnings">Warnings about small numbers.</param>
public sealed record ProportionEstimate(GroupCount Count, double Percent, Interval Interval, SmallNumberWarnings Warnings);
