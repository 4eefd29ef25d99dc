using System.Collections.Immutable;

namespace EqualityCloud.Contracts.Objectives;

/// <summary>An action as it is read.</summary>
[GenerateSerializer, Immutable, Alias("objectives.action-view")]
public sealed record ActionView
{
    /// <summary>Its id within its objective.</summary>
    [Id(0)] public required Guid Id { get; init; }

    /// <summary>Its stable id in packs.</summary>
    [Id(1)] public required string Ref { get; init; }

    /// <summary>What its editors wrote.</summary>
    [Id(2)] public required ActionDetails Details { get; init; }

    /// <summary>Where it stands.</summary>
    [Id(3)] public ActionStatus Status { get; init; }

    /// <summary>The note of the last move.</summary>
    [Id(4)] public string? StatusNote { get; init; }

    /// <summary>Derived: due before today and neither complete nor cancelled.</summary>
    [Id(5)] public bool Overdue { get; init; }

    /// <summary>Derived: 100 when complete, else what the last update says, 0 to 100.</summary>
    [Id(6)] public int Progress { get; init; }

    /// <summary>The latest updates, newest first; older ones are in the history.</summary>
    [Id(7)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];
}
