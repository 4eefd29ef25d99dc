namespace EqualityCloud.Contracts.Objectives;

/// <summary>All of an action that a plan's spreadsheet carries and an import can put in place.</summary>
/// <param name="Details">What its editors wrote.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="StatusNote">The note of the last move.</param>
[GenerateSerializer, Immutable, Alias("objectives.action-content")]
public sealed record ActionContent(ActionDetails Details, ActionStatus Status, string? StatusNote);
