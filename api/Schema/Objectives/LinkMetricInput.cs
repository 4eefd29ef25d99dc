using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Objectives;

/// <summary>A link between a metric and an objective or one of its actions; give one of the two.</summary>
/// <param name="MetricId">The metric.</param>
/// <param name="ObjectiveId">The objective, to link the objective itself.</param>
/// <param name="ActionId">The action, to link an action.</param>
/// <param name="IdempotencyKey">The caller's own name for this write: a retry with it gets the first answer again.</param>
public sealed record LinkMetricInput([property: ID<Metric>] Guid MetricId, [property: ID<Objective>] Guid? ObjectiveId, [property: ID("Action")] ActionId? ActionId, string? IdempotencyKey = null);
