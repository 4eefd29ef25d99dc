namespace EqualityCloud.Statistics.Targets;

/// <summary>Why a status was given: stable codes for machines; <see cref="TrackVerdict.Explanation"/> says the same to people.</summary>
public enum TrackReason
{
    /// <summary>The latest figure meets the target.</summary>
    TargetReached,

    /// <summary>The latest figure is at or ahead of the value expected on its day.</summary>
    AtOrAheadOfExpected,

    /// <summary>Behind the expected value within the tolerance for on track.</summary>
    BehindWithinTolerance,

    /// <summary>Behind by more than the tolerance for on track, within the tolerance for at risk.</summary>
    BehindWithinRisk,

    /// <summary>Behind by more than the tolerance for on track, but no worse than the figure before (only where the rule counts that).</summary>
    BehindButNotWorse,

    /// <summary>Further behind than any tolerance.</summary>
    BehindBeyondTolerance,

    /// <summary>The due date has come and the figure of that day or later does not meet the target.</summary>
    MissedByDueDate,

    /// <summary>The day asked about is before the baseline's day.</summary>
    BeforeBaseline,

    /// <summary>No figure has been recorded since the baseline.</summary>
    NoFigureSinceBaseline,

    /// <summary>There is no figure at all.</summary>
    NoFigure,

    /// <summary>The due date has passed, the target was not met before, and no figure for that day or later is in yet.</summary>
    AwaitingFigureForDueDate,

    /// <summary>The target needs a baseline and has none.</summary>
    NoBaseline,

    /// <summary>The due date is not after the baseline's day.</summary>
    DueNotAfterBaseline,

    /// <summary>A percentage of a baseline of 0 or below says nothing.</summary>
    BaselineNotPositive,

    /// <summary>Neither direction is favourable for this figure, so no value of it is better than another.</summary>
    NoFavourableDirection,

    /// <summary>Parity is favourable, but the figure has no known parity (a comparator's value is missing).</summary>
    NoParityPoint,

    /// <summary>The figure is a ratio and its value, its baseline or its target is below 0.</summary>
    NegativeRatio,
}
