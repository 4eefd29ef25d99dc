namespace EqualityCloud.Contracts.Objectives;

/// <summary>Where an action stands. "Overdue" is no status: it follows from the due date.</summary>
[GenerateSerializer, Alias("objectives.action-status")]
public enum ActionStatus
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Going as planned.</summary>
    OnTrack,

    /// <summary>May not be done in time.</summary>
    AtRisk,

    /// <summary>Will not be done in time as things are.</summary>
    OffTrack,

    /// <summary>Done.</summary>
    Complete,

    /// <summary>Given up, with a reason.</summary>
    Cancelled,
}
