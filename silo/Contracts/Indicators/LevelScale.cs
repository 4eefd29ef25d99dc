using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>An ordered scale of levels.</summary>
[GenerateSerializer, Immutable, Alias("indicators.level-scale")]
public sealed record LevelScale
{
    /// <summary>The stable id.</summary>
    [Id(0)] public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>Where it comes from.</summary>
    [Id(2)] public required string Source { get; init; }

    /// <summary>The levels from the lowest up.</summary>
    [Id(3)] public required ImmutableArray<ScaleLevel> Levels { get; init; }
}
