namespace EqualityCloud.Contracts.History;

/// <summary>What a line of history holds.</summary>
[GenerateSerializer, Alias("history.kind")]
public enum HistoryKind
{
    /// <summary>A narrative update.</summary>
    Update,

    /// <summary>A move of an action's status.</summary>
    StatusMoved,

    /// <summary>An observation that was recorded, or that superseded an earlier one.</summary>
    Observation,

    /// <summary>An observation that was withdrawn because it was wrong; the note says why.</summary>
    ObservationWithdrawn,
}
