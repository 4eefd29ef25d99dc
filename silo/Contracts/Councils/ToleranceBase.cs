namespace EqualityCloud.Contracts.Councils;

/// <summary>What a tolerance is measured in.</summary>
[GenerateSerializer, Alias("councils.tolerance-base")]
public enum ToleranceBase
{
    /// <summary>Percent of the change planned from baseline to target; it works near 0 and for slow changes from a high level alike.</summary>
    PercentOfPlannedChange,

    /// <summary>Percent of the value expected on the figure's day.</summary>
    PercentOfExpected,

    /// <summary>The figure's own unit, such as percentage points.</summary>
    Points,
}
