namespace EqualityCloud.Statistics.Indicators;

/// <summary>The unit in which a figure is stored, compared with its target and shown.</summary>
public enum MeasureUnit
{
    /// <summary>Percent: 12.5 means 12.5%, never 0.125.</summary>
    Percent,

    /// <summary>Percentage points: the difference of two percentages.</summary>
    PercentagePoint,

    /// <summary>A plain ratio: 1 is equal.</summary>
    Ratio,

    /// <summary>People, events or things, counted.</summary>
    Count,

    /// <summary>A step on a scale, 0 being not started.</summary>
    Level,

    /// <summary>Events per 1,000 people.</summary>
    Per1000,

    /// <summary>Events per 10,000 people.</summary>
    Per10000,

    /// <summary>Events per 100,000 people.</summary>
    Per100000,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Pounds sterling.</summary>
    Pound,

    /// <summary>A mean score, such as staff engagement from 0 to 10.</summary>
    Score,
}
