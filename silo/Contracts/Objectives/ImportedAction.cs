using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>An action as a pack brings it.</summary>
[GenerateSerializer, Immutable, Alias("objectives.imported-action")]
public sealed record ImportedAction
{
    /// <summary>Derived from the pack's ids.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its id in the pack.</summary>
    [Id(1)] public required string Ref { get; init; }

    /// <summary>What the pack says.</summary>
    [Id(2)] public required ActionDetails Details { get; init; }

    /// <summary>The status that the pack says.</summary>
    [Id(3)] public ActionStatus Status { get; init; }

    /// <summary>Its note.</summary>
    [Id(4)] public string? StatusNote { get; init; }

    /// <summary>Newest first.</summary>
    [Id(5)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];
}
