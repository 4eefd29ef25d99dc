using EqualityCloud.Statistics.Indicators;

namespace EqualityCloud.Statistics.Targets;

/// <summary>The value at which two groups fare alike, and how the distance from it is measured.</summary>
public sealed record ParityPoint
{
    /// <summary>Equal likelihood: 1, measured by division, so that 0.8 and 1.25 are equally far away (the four-fifths band).</summary>
    public static ParityPoint EqualRatio { get; } = new(1, ParityScale.Ratio);

    /// <summary>No gap: 0, measured by subtraction.</summary>
    public static ParityPoint NoGap { get; } = new(0, ParityScale.Difference);

    private ParityPoint(double value, ParityScale scale)
    {
        Value = value;
        Scale = scale;
    }

    /// <summary>The value of parity, in the unit of the figure.</summary>
    public double Value { get; }

    /// <summary>How distance from <see cref="Value"/> is measured.</summary>
    public ParityScale Scale { get; }

    /// <summary>Parity with a figure from elsewhere, such as the share among residents that the workforce should reach; measured by subtraction.</summary>
    /// <param name="value">The comparator's value in the unit of the figure; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static ParityPoint With(double value) => new(Finite.Require(value, nameof(value)), ParityScale.Difference);

    /// <summary>The parity that a kind of figure has by its nature; null where there is none, as for a plain proportion.</summary>
    /// <param name="kind">The kind of figure.</param>
    public static ParityPoint? Of(IndicatorKind kind) => kind switch
    {
        IndicatorKind.RelativeLikelihood or IndicatorKind.Index => EqualRatio,
        IndicatorKind.PercentagePointDifference or IndicatorKind.PayGap => NoGap,
        _ => null,
    };

    /// <summary>How far a value is from parity: 0 or more; on the ratio scale at most 1, and the same for a ratio and its inverse.</summary>
    /// <param name="value">The figure; on the ratio scale 0 or more.</param>
    /// <remarks>On the ratio scale this is 1 less the smaller over the larger: 0.8 and 1.25 are both 0.2 away, and a ratio of 0 is 1 away.</remarks>
    public double Distance(double value) => Scale is ParityScale.Difference
        ? Math.Abs(value - Value)
        : 1 - (value <= Value ? Math.Max(value, 0) / Value : Value / value);
}
