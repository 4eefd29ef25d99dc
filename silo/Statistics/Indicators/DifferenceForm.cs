namespace EqualityCloud.Statistics.Indicators;

/// <summary>What two percentages a percentage-point difference is of.</summary>
public enum DifferenceForm
{
    /// <summary>The share in the group of interest less the share in the comparator; nobody is in both.</summary>
    BetweenGroups,

    /// <summary>The group's share of a part of the staff, such as the board, less its share of all staff.</summary>
    PartLessWhole,
}
