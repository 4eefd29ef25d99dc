using System.Collections.Immutable;

using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Grains.Objectives;

/// <summary>What storage keeps of one action, within its objective.</summary>
[GenerateSerializer, Immutable, Alias("objective.action-state")]
internal sealed record ActionState
{
    [Id(0)] public required Guid Id { get; init; }
    [Id(1)] public string Ref { get; init; } = "";
    [Id(2)] public ActionDetails Details { get; init; } = new() { Text = "" };
    [Id(3)] public ActionStatus Status { get; init; }
    [Id(4)] public string? StatusNote { get; init; }
    [Id(5)] public ImmutableArray<NarrativeUpdate> Updates { get; init; } = [];

    /// <summary>The status that a pack said last: only where the pack changes its mind does it override people's.</summary>
    [Id(6)] public ActionStatus? PackStatus { get; init; }
}
