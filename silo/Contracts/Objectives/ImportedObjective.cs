using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>An objective as a pack brings it.</summary>
[GenerateSerializer, Immutable, Alias("objectives.imported-objective")]
public sealed record ImportedObjective
{
    /// <summary>The strategy it belongs to.</summary>
    [Id(0)] public required Guid Strategy { get; init; }

    /// <summary>Its id in the pack.</summary>
    [Id(1)] public required string Ref { get; init; }

    /// <summary>What the pack says.</summary>
    [Id(2)] public required ObjectiveDetails Details { get; init; }

    /// <summary>In order.</summary>
    [Id(3)] public ImmutableArray<ImportedAction> Actions { get; init; } = [];

    /// <summary>Newest first.</summary>
    [Id(4)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];
}
