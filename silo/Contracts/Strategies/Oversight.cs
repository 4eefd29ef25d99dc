using EqualityCloud.Contracts.Councils;

namespace EqualityCloud.Contracts.Strategies;

/// <summary>A governance body that watches over the strategy, and how often.</summary>
[GenerateSerializer, Immutable, Alias("strategies.oversight")]
public sealed record Oversight
{
    /// <summary>The key of one of the council's governance bodies.</summary>
    [Id(0)] public required string Body { get; init; }

    /// <summary>What it does: monitors, scrutinises, decides.</summary>
    [Id(1)] public string? Role { get; init; }

    /// <summary>How often it looks at the strategy.</summary>
    [Id(2)] public Cadence Cadence { get; init; }
}
