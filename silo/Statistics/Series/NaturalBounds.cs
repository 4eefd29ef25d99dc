namespace EqualityCloud.Statistics.Series;

/// <summary>What a figure cannot go beyond.</summary>
public readonly record struct NaturalBounds
{
    /// <summary>Bounds, both included.</summary>
    /// <param name="low">The lower bound.</param>
    /// <param name="high">The upper bound, not below <paramref name="low"/>; infinity for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are the wrong way round or NaN.</exception>
    public NaturalBounds(double low, double high)
    {
        if (!(low <= high)) throw new ArgumentOutOfRangeException(nameof(high), high, "The upper bound cannot be below the lower.");
        Low = low;
        High = high;
    }

    /// <summary>The bounds of a share in percent.</summary>
    public static NaturalBounds Percentage { get; } = new(0, 100);

    /// <summary>The bounds of ratios, rates and counts.</summary>
    public static NaturalBounds NotNegative { get; } = new(0, double.PositiveInfinity);

    /// <summary>The lower bound.</summary>
    public double Low { get; }

    /// <summary>The upper bound.</summary>
    public double High { get; }
}
