using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>An objective as it is read, with its actions.</summary>
[GenerateSerializer, Immutable, Alias("objectives.objective-view")]
public sealed record ObjectiveView
{
    /// <summary>Its id.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>The strategy it belongs to.</summary>
    [Id(1)] public required Guid Strategy { get; init; }

    /// <summary>Its revision, for edits of it and its actions.</summary>
    [Id(2)] public required int Version { get; init; }

    /// <summary>Its stable id in packs.</summary>
    [Id(3)] public required string Ref { get; init; }

    /// <summary>What its editors wrote.</summary>
    [Id(4)] public required ObjectiveDetails Details { get; init; }

    /// <summary>Derived from its actions.</summary>
    [Id(5)] public ObjectiveStatus Status { get; init; }

    /// <summary>Derived: mean progress of its actions that are not cancelled, 0 to 100.</summary>
    [Id(6)] public int Progress { get; init; }

    /// <summary>In order.</summary>
    [Id(7)] public ImmutableArray<ActionView> Actions { get; init; } = [];

    /// <summary>The latest updates, newest first; older ones are in the history.</summary>
    [Id(8)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];
}
