using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Publications;

/// <summary>An update of an objective as the public sees it.</summary>
[GenerateSerializer, Immutable, Alias("publications.update")]
public sealed record PublicUpdate
{
    /// <summary>The day it speaks of.</summary>
    [Id(0)] public DateOnly Date { get; init; }

    /// <summary>What was done.</summary>
    [Id(1)] public string? Progress { get; init; }

    /// <summary>What comes next.</summary>
    [Id(2)] public ImmutableArray<string> NextSteps { get; init; } = [];

    /// <summary>Role title of who reports.</summary>
    [Id(3)] public string? By { get; init; }
}
