namespace EqualityCloud.Contracts.Metrics;

/// <summary>A warning that a figure rests on few people. It is about noise; whether a figure may be published is for disclosure control to say.</summary>
[GenerateSerializer, Alias("metrics.small-number-warning")]
public enum SmallNumberWarning
{
    /// <summary>A group had no case at all.</summary>
    NoCases,

    /// <summary>Fewer than 10 cases in all: no verdict is given.</summary>
    FewCases,

    /// <summary>A group has fewer than 10 people.</summary>
    SmallGroup,

    /// <summary>Fewer than 5 would be expected in one of the four cells.</summary>
    SmallExpectedCell,
}
