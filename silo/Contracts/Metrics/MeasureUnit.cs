namespace EqualityCloud.Contracts.Metrics;

/// <summary>The unit of a figure.</summary>
[GenerateSerializer, Alias("metrics.measure-unit")]
public enum MeasureUnit
{
    /// <summary>Percent: 12.5 means 12.5%.</summary>
    Percent,

    /// <summary>Percentage points: the difference of two percentages.</summary>
    PercentagePoint,

    /// <summary>A plain ratio: 1 is equal.</summary>
    Ratio,

    /// <summary>People, events or things, counted.</summary>
    Count,

    /// <summary>A step on a scale.</summary>
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

    /// <summary>A score, or any other number.</summary>
    Score,
}
