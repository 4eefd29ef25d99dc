using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;

namespace EqualityCloud.Contracts.History;

/// <summary>One thing that was so at the time; kept for good.</summary>
[GenerateSerializer, Immutable, Alias("history.history-item")]
public sealed record HistoryItem
{
    /// <summary>What it holds.</summary>
    [Id(0)] public HistoryKind Kind { get; init; }

    /// <summary>The action it is about, where it is about one.</summary>
    [Id(1)] public Guid? Action { get; init; }

    /// <summary>The update.</summary>
    [Id(2)] public NarrativeUpdate? Update { get; init; }

    /// <summary>The status before a move.</summary>
    [Id(3)] public ActionStatus? From { get; init; }

    /// <summary>The status after it.</summary>
    [Id(4)] public ActionStatus? To { get; init; }

    /// <summary>The note.</summary>
    [Id(5)] public string? Note { get; init; }

    /// <summary>The observation.</summary>
    [Id(6)] public Observation? Observation { get; init; }
}
