namespace EqualityCloud.Statistics.Targets;

/// <summary>What the amount of a tolerance is measured in.</summary>
public enum ToleranceBase
{
    /// <summary>The figure's own unit: percentage points for a percentage.</summary>
    Points,

    /// <summary>Percent of the expected value: "within 10% of target". Of little use near 0, where it allows nothing.</summary>
    PercentOfExpected,

    /// <summary>Percent of the whole change from baseline to target; for a target that holds a level, percent of the target value.</summary>
    PercentOfPlannedChange,
}
