namespace EqualityCloud.Statistics.Targets;

/// <summary>A figure on the day it describes (the snapshot, or the last day of the period), not the day it was typed.</summary>
public readonly record struct DatedValue
{
    /// <summary>A figure on a day.</summary>
    /// <param name="on">The day that the figure describes.</param>
    /// <param name="value">The figure in its indicator's unit; finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public DatedValue(DateOnly on, double value)
    {
        On = on;
        Value = Finite.Require(value, nameof(value));
    }

    /// <summary>The day that the figure describes.</summary>
    public DateOnly On { get; }

    /// <summary>The figure, in the unit of its indicator.</summary>
    public double Value { get; }
}
