using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Strategies;

/// <summary>A strategy as it is to be; replaces what its editors wrote.</summary>
/// <param name="Id">The strategy.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record UpdateStrategyInput([property: ID<Strategy>] Guid Id, int Version, StrategyDetails Details, string? IdempotencyKey = null);
