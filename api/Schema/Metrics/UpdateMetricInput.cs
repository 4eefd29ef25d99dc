using EqualityCloud.Contracts.Metrics;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A metric as it is to be; replaces what its editors wrote.</summary>
/// <param name="Id">The metric.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record UpdateMetricInput([property: ID<Metric>] Guid Id, int Version, MetricDetails Details, string? IdempotencyKey = null);
