using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Strategies;

/// <summary>A signature.</summary>
/// <param name="Id">The strategy.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="SignOff">Who, as a role, and when.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record SignOffStrategyInput([property: ID<Strategy>] Guid Id, int Version, SignOff SignOff, string? IdempotencyKey = null);
