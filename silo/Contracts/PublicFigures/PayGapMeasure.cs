namespace EqualityCloud.Contracts.PublicFigures;

/// <summary>The gaps of a return that councils are compared by.</summary>
public enum PayGapMeasure
{
    /// <summary>Median hourly pay.</summary>
    MedianHourly,

    /// <summary>Mean hourly pay.</summary>
    MeanHourly,

    /// <summary>Median bonus.</summary>
    MedianBonus,

    /// <summary>Mean bonus.</summary>
    MeanBonus,
}
