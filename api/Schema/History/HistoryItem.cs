using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.History;

/// <summary>One thing that was so at the time; kept for good.</summary>
public sealed class HistoryItem(Contracts.History.HistoryItem item, Guid subject)
{
    /// <summary>What it holds.</summary>
    public HistoryKind Kind => item.Kind;

    /// <summary>The id of the action it is about, where it is about one.</summary>
    [ID("Action")]
    public ActionId? Action => item.Action is { } action ? new ActionId(subject, action) : null;

    /// <summary>The update.</summary>
    public NarrativeUpdate? Update => item.Update;

    /// <summary>The status before a move.</summary>
    public ActionStatus? From => item.From;

    /// <summary>The status after it.</summary>
    public ActionStatus? To => item.To;

    /// <summary>The note.</summary>
    public string? Note => item.Note;

    /// <summary>The observation.</summary>
    public Observation? Observation => item.Observation;
}
