using EqualityCloud.Contracts.Objectives;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>A move of an action's status.</summary>
/// <param name="Id">The action.</param>
/// <param name="Version">The version of its objective that the caller read.</param>
/// <param name="Status">The new status.</param>
/// <param name="Note">Why; required where things go wrong, are given up or are taken up again.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record MoveActionInput([property: ID("Action")] ActionId Id, int Version, ActionStatus Status, string? Note, string? IdempotencyKey = null);
