namespace EqualityCloud.Formats.Plans;

/// <summary>Where an action stands, as the spreadsheet says it.</summary>
public enum PlanStatus
{
    NotStarted,
    OnTrack,
    AtRisk,
    OffTrack,
    Complete,
    Cancelled,
}
