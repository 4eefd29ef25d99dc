namespace EqualityCloud.Contracts.Objectives;

/// <summary>Puts an action in place of what was there; the same thing the other way round undoes it.</summary>
/// <param name="Action">The action's id.</param>
/// <param name="Ref">Its stable id in packs, where it is new.</param>
/// <param name="Before">What must be there for the swap to be done; null for no action of that id.</param>
/// <param name="After">What is there afterwards; null for no action.</param>
[GenerateSerializer, Immutable, Alias("objectives.action-swap")]
public sealed record ActionSwap(Guid Action, string Ref, ActionContent? Before, ActionContent? After);
