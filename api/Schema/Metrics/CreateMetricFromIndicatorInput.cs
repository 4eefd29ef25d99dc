using EqualityCloud.Contracts.Metrics;

namespace EqualityCloud.Schema.Metrics;

/// <summary>A new metric of an indicator: kind, unit, direction and breakdown are the indicator's.</summary>
/// <param name="Indicator">The indicator and the version of its definition.</param>
/// <param name="Wording">What the council says in its own words; what is left out is the indicator's.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record CreateMetricFromIndicatorInput(IndicatorReference Indicator, MetricWording? Wording = null, string? IdempotencyKey = null);
