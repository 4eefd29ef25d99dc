using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Objectives;

/// <summary>A new objective of a strategy.</summary>
/// <param name="StrategyId">The strategy.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record CreateObjectiveInput([property: ID<Strategy>] Guid StrategyId, ObjectiveText Details, string? IdempotencyKey = null);
