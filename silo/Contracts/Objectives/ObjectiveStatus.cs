namespace EqualityCloud.Contracts.Objectives;

/// <summary>Where an objective stands; derived from its actions, never stored.</summary>
[GenerateSerializer, Alias("objectives.status")]
public enum ObjectiveStatus
{
    /// <summary>It has no actions yet.</summary>
    NoActions,

    /// <summary>None of its actions has begun.</summary>
    NotStarted,

    /// <summary>Under way, nothing at risk.</summary>
    OnTrack,

    /// <summary>Some action is at risk.</summary>
    AtRisk,

    /// <summary>Some action is off track or overdue.</summary>
    OffTrack,

    /// <summary>All of its actions that were not cancelled are complete.</summary>
    Complete,
}
