namespace EqualityCloud.Statistics.PayGaps;

/// <summary>How many people of a group.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="People">How many.</param>
public readonly record struct GroupHeadcount(string Group, int People);
