namespace EqualityCloud.Contracts.Metrics;

/// <summary>The pattern of a signal.</summary>
[GenerateSerializer, Alias("metrics.signal-kind")]
public enum SignalKind
{
    /// <summary>Many figures in a row on one side of the median.</summary>
    Shift,

    /// <summary>Many figures in a row each above, or each below, the one before.</summary>
    Trend,

    /// <summary>A single figure beyond the limits of usual variation.</summary>
    Outlier,
}
