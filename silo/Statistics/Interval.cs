using MathNet.Numerics.Distributions;

namespace EqualityCloud.Statistics;

/// <summary>A range with the confidence that was asked for; both ends included and finite.</summary>
/// <param name="Low">The lower end, in the unit of the figure it belongs to.</param>
/// <param name="High">The upper end.</param>
/// <param name="ConfidencePercent">The confidence in percent, such as 95.</param>
public readonly record struct Interval(double Low, double High, double ConfidencePercent)
{
    /// <summary>The confidence used unless another is asked for, in percent.</summary>
    public const double DefaultConfidence = 95;

    /// <summary>Nearly every interval is of this confidence, so its reach is worked out once.</summary>
    private static readonly double DefaultReach = Normal.InvCDF(0, 1, UpperTail(DefaultConfidence));

    /// <summary>Whether a value lies within, ends included.</summary>
    /// <param name="value">A value in the same unit.</param>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>How many standard errors the two-sided normal interval reaches to either side: 1.96 for 95%.</summary>
    internal static double NormalReach(double confidencePercent) => confidencePercent == DefaultConfidence ? DefaultReach : Normal.InvCDF(0, 1, UpperTail(confidencePercent));

    /// <summary>The point below which all but half of what is left out lies: 0.975 for 95%.</summary>
    internal static double UpperTail(double confidencePercent)
    {
        if (confidencePercent is not (> 0 and < 100))
        {
            throw new ArgumentOutOfRangeException(nameof(confidencePercent), confidencePercent, "A confidence lies between 0 and 100 percent, both excluded.");
        }

        return 0.5 + (confidencePercent / 200);
    }
}
