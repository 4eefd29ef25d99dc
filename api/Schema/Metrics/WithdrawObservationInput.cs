using EqualityCloud.Contracts.Strategies;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Metrics;

/// <summary>Figures to be taken out because they are wrong.</summary>
/// <param name="MetricId">The metric.</param>
/// <param name="Period">The period they are about.</param>
/// <param name="Note">Why, in a sentence.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record WithdrawObservationInput([property: ID<Metric>] Guid MetricId, Period Period, string Note, string? IdempotencyKey = null);
