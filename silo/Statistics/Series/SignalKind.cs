namespace EqualityCloud.Statistics.Series;

/// <summary>A pattern in a series that chance rarely makes.</summary>
public enum SignalKind
{
    /// <summary>Many figures in a row on one side of the median.</summary>
    Shift,

    /// <summary>Many figures in a row each above, or each below, the one before.</summary>
    Trend,

    /// <summary>A single figure beyond the limits of usual variation.</summary>
    Outlier,
}
