namespace EqualityCloud.Statistics.Counts;

/// <summary>Finds out whether a figure rests on few people.</summary>
public static class SmallNumbers
{
    /// <summary>Fewer cases than this are never judged.</summary>
    public const int CasesToJudge = 10;

    /// <summary>A group with fewer people than this is small.</summary>
    public const int PeopleInGroup = 10;

    /// <summary>With fewer expected in a cell the normal approximation is not good enough.</summary>
    public const int ExpectedInCell = 5;

    /// <summary>The warnings for one group.</summary>
    /// <param name="count">Its counts.</param>
    public static SmallNumberWarnings Warnings(GroupCount count) =>
        If(count.Cases == 0, SmallNumberWarnings.NoCases) | If(count.Cases < CasesToJudge, SmallNumberWarnings.FewCases) | If(count.Total < PeopleInGroup, SmallNumberWarnings.SmallGroup);

    /// <summary>The warnings for a comparison of two groups.</summary>
    /// <param name="counts">Their counts.</param>
    public static SmallNumberWarnings Warnings(TwoGroups counts) =>
        If(counts.Interest.Cases == 0 || counts.Comparator.Cases == 0, SmallNumberWarnings.NoCases)
        | If(counts.Cases < CasesToJudge, SmallNumberWarnings.FewCases)
        | If(Math.Min(counts.Interest.Total, counts.Comparator.Total) < PeopleInGroup, SmallNumberWarnings.SmallGroup)
        | If(counts.SmallestExpectedCell < ExpectedInCell, SmallNumberWarnings.SmallExpectedCell);

    private static SmallNumberWarnings If(bool condition, SmallNumberWarnings flag) => condition ? flag : SmallNumberWarnings.None;
}
