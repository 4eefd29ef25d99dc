using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Outbox;

namespace EqualityCloud.Grains.Imports;

/// <summary>Where an import stands. While it works it counts as owing deliveries, so that the sweeper resumes it after a crash.</summary>
[GenerateSerializer, Immutable, Alias("imports.state")]
internal sealed record ImportState : IOutboxState
{
    [Id(0)] public ImportStatus Status { get; init; }
    [Id(1)] public int Version { get; init; }
    [Id(2)] public string Actor { get; init; } = "";
    [Id(3)] public ImportHeader Header { get; init; } = new(ImportFormat.Observations, null);
    [Id(4)] public DateTimeOffset At { get; init; }
    [Id(5)] public int Pages { get; init; }
    [Id(6)] public int PagesDone { get; init; }

    /// <summary>The version that the last decision was about: the same decision again is answered as it was.</summary>
    [Id(7)] public int DecidedVersion { get; init; }

    /// <summary>Whether who uploaded it may make metrics: then figures that the council has no metric for bring one.</summary>
    [Id(8)] public bool MakesMetrics { get; init; }

    [JsonIgnore]
    public bool HasPendingOutbox => Status is ImportStatus.Checking or ImportStatus.Running or ImportStatus.CheckingUndo or ImportStatus.Undoing;

    /// <summary>What an import owes is its own steps, and only their last write ends it.</summary>
    public IOutboxState Settled() => this;
}
