namespace EqualityCloud.Contracts.Benchmarks;

/// <summary>What came of a group in an indicator's benchmark of a period.</summary>
public enum OverviewState
{
    /// <summary>No release was asked for yet.</summary>
    NotAsked,

    /// <summary>The group is released and nothing of it is hidden.</summary>
    Released,

    /// <summary>The group is released; some of its figures are hidden.</summary>
    PartlyReleased,

    /// <summary>The group is refused.</summary>
    Refused,
}
