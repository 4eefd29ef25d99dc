using EqualityCloud.Statistics.Counts;
using EqualityCloud.Statistics.Indicators;
using EqualityCloud.Statistics.Likelihoods;

namespace EqualityCloud.Statistics.Figures;

/// <summary>A figure with all that is needed to read it.</summary>
/// <param name="Value">The value in its unit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Interval">Its interval in the same unit; null for a value without counts.</param>
/// <param name="Test">Whether two groups differ by more than chance; null where no two groups are compared.</param>
/// <param name="Verdict">The verdict where two groups are compared by counts; null for other kinds.</param>
/// <param name="Warnings">Warnings about small numbers.</param>
/// <param name="Method">How interval and test were found, as a sentence to stand beside the figure.</param>
public sealed record Figure(
    double Value, MeasureUnit Unit, Interval? Interval, DifferenceTest? Test, DisparityVerdict? Verdict, SmallNumberWarnings Warnings, string Method);
