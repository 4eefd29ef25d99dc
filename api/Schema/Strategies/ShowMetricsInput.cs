using System.Collections.Immutable;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Strategies;

/// <summary>Which metrics a strategy shows.</summary>
/// <param name="Id">The strategy.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Metrics">All of them, in order.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record ShowMetricsInput([property: ID<Strategy>] Guid Id, int Version, [property: ID<Metric>] ImmutableArray<Guid> Metrics, string? IdempotencyKey = null);
