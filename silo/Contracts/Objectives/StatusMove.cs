namespace EqualityCloud.Contracts.Objectives;

/// <summary>A move of an action's status.</summary>
/// <param name="To">The new status.</param>
/// <param name="Note">Why; required where things go wrong, are given up or are taken up again.</param>
[GenerateSerializer, Immutable, Alias("objectives.status-move")]
public sealed record StatusMove(ActionStatus To, string? Note);
