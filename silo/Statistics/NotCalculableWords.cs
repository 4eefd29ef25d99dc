namespace EqualityCloud.Statistics;

/// <summary>What to show in place of a figure that cannot be calculated.</summary>
public static class NotCalculableWords
{
    /// <summary>The reason as a sentence.</summary>
    /// <param name="reason">The reason.</param>
    public static string Describe(this NotCalculableReason reason) => reason switch
    {
        NotCalculableReason.NobodyInGroup => "Not calculable: there is nobody in the group.",
        NotCalculableReason.NobodyInComparator => "Not calculable: there is nobody in the comparator group.",
        NotCalculableReason.ComparatorMissing => "Not calculable: nothing is recorded for the comparator group.",
        NotCalculableReason.NoCasesToDivideBy => "Not calculable: there were no cases in the group that is divided by.",
        NotCalculableReason.NobodyElse => "Not calculable: the part is the whole, so there is nobody else to compare with.",
        NotCalculableReason.GroupBelowThreshold => "Not calculated: the group is smaller than the rule allows.",
        NotCalculableReason.ComparatorBelowThreshold => "Not calculated: the comparator group is smaller than the rule allows.",
        NotCalculableReason.NoBonusInComparator => "Not calculable: nobody in the comparator group was paid a bonus.",
        NotCalculableReason.NoBonusAtAll => "Not calculable: nobody was paid a bonus.",
        NotCalculableReason.TooFewFigures => "Not calculable: there are too few figures.",
        NotCalculableReason.NoTimeBetweenFigures => "Not calculable: all figures are of the same day.",
        NotCalculableReason.ModuleWithoutLevel => "Not calculable: a module has no level yet.",
        NotCalculableReason.NoValues => "Not calculable: there are no values.",
        NotCalculableReason.CountMissing => "Not calculable: a numerator or denominator is missing.",
        NotCalculableReason.CountsContradict => "Not calculable: the counts contradict each other.",
        NotCalculableReason.GroupsNotNamed => "Not calculable: it is not said which two groups are compared.",
        NotCalculableReason.RateBaseUnknown => "Not calculable: it is not said per how many people the rate is.",
        NotCalculableReason.NoSingleFigure => "Not calculable as one figure: each group has a figure of its own.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };
}
