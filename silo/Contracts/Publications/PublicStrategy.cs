using System.Collections.Immutable;

using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A strategy as the public sees it: people by their role titles only, no notes, nobody's id.</summary>
[GenerateSerializer, Immutable, Alias("publications.strategy")]
public sealed record PublicStrategy
{
    /// <summary>Its title.</summary>
    [Id(0)] public required string Title { get; init; }

    /// <summary>From when until when it runs.</summary>
    [Id(1)] public required Period Period { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(2)] public StrategyStatus Status { get; init; }

    /// <summary>What it wants to come true.</summary>
    [Id(3)] public string? Vision { get; init; }

    /// <summary>What it is.</summary>
    [Id(4)] public string? Summary { get; init; }

    /// <summary>Role titles of who leads it.</summary>
    [Id(5)] public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Its themes, in order.</summary>
    [Id(6)] public ImmutableArray<PublicTheme> Themes { get; init; } = [];

    /// <summary>In order.</summary>
    [Id(7)] public ImmutableArray<PublicObjective> Objectives { get; init; } = [];
}
