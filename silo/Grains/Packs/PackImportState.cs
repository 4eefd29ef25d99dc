using System.Collections.Immutable;
using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Packs;

/// <summary>Where an import stands. While it runs it counts as owing deliveries, so that the sweeper resumes it after a crash.</summary>
[GenerateSerializer, Immutable, Alias("packs.import-state")]
internal sealed record PackImportState : IOutboxState
{
    [Id(0)] public PackImportStatus Status { get; init; }
    [Id(1)] public string Actor { get; init; } = "";
    [Id(2)] public string? InputHash { get; init; }
    [Id(3)] public Guid Strategy { get; init; }
    [Id(4)] public int StepsDone { get; init; }
    [Id(5)] public int Steps { get; init; }
    [Id(6)] public ImmutableArray<ImportedItem> Items { get; init; } = [];
    [Id(7)] public ImmutableArray<string> NotInPack { get; init; } = [];
    [Id(8)] public Problem? Failure { get; init; }

    [JsonIgnore]
    public bool HasPendingOutbox => Status is PackImportStatus.Running;

    /// <summary>What an import owes is its own steps, and only their last write ends it.</summary>
    public IOutboxState Settled() => this;
}
