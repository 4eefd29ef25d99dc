using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Contracts.Publications;

/// <summary>An objective as the public sees it.</summary>
[GenerateSerializer, Immutable, Alias("publications.objective")]
public sealed record PublicObjective
{
    /// <summary>As printed.</summary>
    [Id(0)] public string? Label { get; init; }

    /// <summary>The objective.</summary>
    [Id(1)] public required string Title { get; init; }

    /// <summary>What it means.</summary>
    [Id(2)] public string? Description { get; init; }

    /// <summary>What will be different when it is met.</summary>
    [Id(3)] public string? Outcome { get; init; }

    /// <summary>Keys of themes.</summary>
    [Id(4)] public ImmutableArray<string> Themes { get; init; } = [];

    /// <summary>Role titles or departments.</summary>
    [Id(5)] public ImmutableArray<string> Leads { get; init; } = [];

    /// <summary>Derived from its actions.</summary>
    [Id(6)] public ObjectiveStatus Status { get; init; }

    /// <summary>Mean progress of its actions, 0 to 100.</summary>
    [Id(7)] public int Progress { get; init; }

    /// <summary>In order; without those that were given up.</summary>
    [Id(8)] public ImmutableArray<PublicAction> Actions { get; init; } = [];

    /// <summary>The latest update; null where none is shown.</summary>
    [Id(9)] public PublicUpdate? Update { get; init; }
}
