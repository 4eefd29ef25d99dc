using EqualityCloud.Contracts.Metrics;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Metrics;

/// <summary>The figures of a period; they supersede earlier ones of the same period.</summary>
/// <param name="MetricId">The metric.</param>
/// <param name="Observation">The figures.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record RecordObservationInput([property: ID<Metric>] Guid MetricId, ObservationEntry Observation, string? IdempotencyKey = null);
