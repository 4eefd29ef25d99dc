using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>What a lead says of an objective or action: where the focus lies, what was done, what comes next.</summary>
[GenerateSerializer, Immutable, Alias("objectives.narrative-update")]
public sealed record NarrativeUpdate
{
    /// <summary>The day it speaks of; the day on which it is recorded where none is given.</summary>
    [Id(0)] public DateOnly Date { get; init; }

    /// <summary>Areas of focus.</summary>
    [Id(1)] public ImmutableArray<string> Focus { get; init; } = [];

    /// <summary>What was done.</summary>
    [Id(2)] public string? Progress { get; init; }

    /// <summary>What comes next.</summary>
    [Id(3)] public ImmutableArray<string> NextSteps { get; init; } = [];

    /// <summary>0 to 100, for an action; null where not said.</summary>
    [Id(4)] public int? PercentComplete { get; init; }

    /// <summary>Role title of who reports.</summary>
    [Id(5)] public string? By { get; init; }
}
