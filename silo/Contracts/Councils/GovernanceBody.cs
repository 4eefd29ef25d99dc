namespace EqualityCloud.Contracts.Councils;

/// <summary>A board, group or committee that steers or scrutinises.</summary>
[GenerateSerializer, Immutable, Alias("councils.governance-body")]
public sealed record GovernanceBody
{
    /// <summary>Unique within the council.</summary>
    [Id(0)] public required string Key { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Name { get; init; }

    /// <summary>What it is for.</summary>
    [Id(2)] public string? Remit { get; init; }

    /// <summary>How often it meets.</summary>
    [Id(3)] public Cadence Cadence { get; init; }
}
