using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Objectives;

/// <summary>A new action of an objective.</summary>
/// <param name="ObjectiveId">The objective.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record CreateActionInput([property: ID<Objective>] Guid ObjectiveId, ActionText Details, string? IdempotencyKey = null);
