namespace EqualityCloud.Contracts.Metrics;

/// <summary>What a target asks for.</summary>
[GenerateSerializer, Alias("metrics.target-kind")]
public enum TargetKind
{
    /// <summary>The value itself.</summary>
    Absolute,

    /// <summary>A change of so many percentage points (or units) each year from the baseline.</summary>
    PointsPerYear,

    /// <summary>A change of so many percent of the value before, each year from the baseline.</summary>
    PercentPerYear,

    /// <summary>A value between two bounds.</summary>
    Range,

    /// <summary>Equality: 1 for a ratio, 0 for a gap or difference.</summary>
    Parity,

    /// <summary>The document says "1% a year" and nobody has said yet whether that is points or percent.</summary>
    Unclear,
}
