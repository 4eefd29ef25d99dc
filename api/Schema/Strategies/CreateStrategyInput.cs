using EqualityCloud.Contracts.Strategies;

namespace EqualityCloud.Schema.Strategies;

/// <summary>A new strategy.</summary>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record CreateStrategyInput(StrategyDetails Details, string? IdempotencyKey = null);
