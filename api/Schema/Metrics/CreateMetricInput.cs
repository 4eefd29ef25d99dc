using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A new metric.</summary>
/// <param name="Details">What it says.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record CreateMetricInput(MetricDetails Details, string? IdempotencyKey = null);
