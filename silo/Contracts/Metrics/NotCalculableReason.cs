namespace EqualityCloud.Contracts.Metrics;

/// <summary>Why a figure cannot be calculated: stable codes for programs; the sentence for people stands beside it.</summary>
[GenerateSerializer, Alias("metrics.not-calculable-reason")]
public enum NotCalculableReason
{
    /// <summary>Nobody is in the group: its denominator is 0.</summary>
    NobodyInGroup,

    /// <summary>Nobody is in the comparator group: its denominator is 0.</summary>
    NobodyInComparator,

    /// <summary>Nothing is recorded for the comparator group.</summary>
    ComparatorMissing,

    /// <summary>Nobody in the group that is divided by had the outcome, so there is nothing to divide by.</summary>
    NoCasesToDivideBy,

    /// <summary>The part is the whole, so there is nobody else to compare with.</summary>
    NobodyElse,

    /// <summary>The group has fewer people than the rule in force allows a figure for.</summary>
    GroupBelowThreshold,

    /// <summary>The comparator group has fewer people than the rule in force allows a figure for.</summary>
    ComparatorBelowThreshold,

    /// <summary>Nobody in the comparator group was paid a bonus.</summary>
    NoBonusInComparator,

    /// <summary>Nobody in either group was paid a bonus.</summary>
    NoBonusAtAll,

    /// <summary>The series has fewer figures than the method needs.</summary>
    TooFewFigures,

    /// <summary>All figures of the series are of one day, so there is no line through them.</summary>
    NoTimeBetweenFigures,

    /// <summary>Not every module has a level yet, and the overall level is the lowest of them.</summary>
    ModuleWithoutLevel,

    /// <summary>There are no values.</summary>
    NoValues,

    /// <summary>A numerator or denominator is missing.</summary>
    CountMissing,

    /// <summary>The counts contradict each other: more cases than people, or a part larger than its whole.</summary>
    CountsContradict,

    /// <summary>It is not said which two groups are compared.</summary>
    GroupsNotNamed,

    /// <summary>It is not said per how many people a rate is, or it is a base that is not in use.</summary>
    RateBaseUnknown,

    /// <summary>Each group has a figure of its own, and none of them stands for all.</summary>
    NoSingleFigure,
}
