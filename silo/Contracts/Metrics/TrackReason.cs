namespace EqualityCloud.Contracts.Metrics;

/// <summary>Why a status was given: stable codes for programs; the sentence for people stands beside it.</summary>
[GenerateSerializer, Alias("metrics.track-reason")]
public enum TrackReason
{
    /// <summary>The latest figure meets the target.</summary>
    TargetReached,

    /// <summary>At or ahead of the value expected on its day.</summary>
    AtOrAheadOfExpected,

    /// <summary>Behind within the tolerance for on track.</summary>
    BehindWithinTolerance,

    /// <summary>Behind within the tolerance for at risk.</summary>
    BehindWithinRisk,

    /// <summary>Behind, but no worse than the figure before, where the rule counts that.</summary>
    BehindButNotWorse,

    /// <summary>Further behind than any tolerance.</summary>
    BehindBeyondTolerance,

    /// <summary>The due date has come and the figure of that day or later does not meet the target.</summary>
    MissedByDueDate,

    /// <summary>The day asked about is before the baseline's.</summary>
    BeforeBaseline,

    /// <summary>No figure has been recorded since the baseline.</summary>
    NoFigureSinceBaseline,

    /// <summary>There is no figure at all.</summary>
    NoFigure,

    /// <summary>The due date has passed and no figure for that day or later is in yet.</summary>
    AwaitingFigureForDueDate,

    /// <summary>The target needs a baseline and has none.</summary>
    NoBaseline,

    /// <summary>The due date is not after the baseline's day.</summary>
    DueNotAfterBaseline,

    /// <summary>A percentage of a baseline of 0 or below says nothing.</summary>
    BaselineNotPositive,

    /// <summary>Neither direction is favourable, so no value is better than another.</summary>
    NoFavourableDirection,

    /// <summary>Parity is favourable, but the value to be on a par with is not known.</summary>
    NoParityPoint,

    /// <summary>The figure is a ratio and its value, its baseline or its target is below 0.</summary>
    NegativeRatio,

    /// <summary>Nobody has said yet whether points or percent are meant.</summary>
    TargetUnclear,

    /// <summary>The target has no due date or no value.</summary>
    TargetIncomplete,

    /// <summary>The value is too large to be written down.</summary>
    TooLarge,
}
