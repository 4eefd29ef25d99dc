namespace EqualityCloud.Statistics.Counts;

/// <summary>Warnings that a figure rests on few people. They are about noise; whether a figure may be shown is for disclosure control to say.</summary>
[Flags]
public enum SmallNumberWarnings
{
    /// <summary>No warning.</summary>
    None = 0,

    /// <summary>A group had no case at all.</summary>
    NoCases = 1,

    /// <summary>Fewer than 10 cases in all: no verdict is given.</summary>
    FewCases = 2,

    /// <summary>A group has fewer than 10 people.</summary>
    SmallGroup = 4,

    /// <summary>Fewer than 5 would be expected in one of the four cells, so Fisher's exact test is used.</summary>
    SmallExpectedCell = 8,
}
