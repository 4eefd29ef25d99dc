using EqualityCloud.Statistics.Counts;

namespace EqualityCloud.Statistics.Likelihoods;

/// <summary>How much likelier an outcome is in one group than in the other.</summary>
/// <param name="Counts">The counts it comes from.</param>
/// <param name="Orientation">Which group is on top.</param>
/// <param name="Ratio">The relative likelihood: 0 or more, 1 is parity. It is 0 exactly where the group on top had no cases.</param>
/// <param name="InterestPercent">The share in the group of interest, in percent.</param>
/// <param name="ComparatorPercent">The share in the comparator, in percent.</param>
/// <param name="Interval">The interval of the ratio, by the normal approximation to its logarithm. Where the group on top had no cases it comes from counts
/// raised by a half (Haldane) and so lies above the ratio of 0.</param>
/// <param name="Test">The test of whether the two shares differ.</param>
/// <param name="Warnings">Warnings about small numbers.</param>
public sealed record RelativeLikelihoodEstimate(
    TwoGroups Counts,
    RatioOrientation Orientation,
    double Ratio,
    double InterestPercent,
    double ComparatorPercent,
    Interval Interval,
    DifferenceTest Test,
    SmallNumberWarnings Warnings);
