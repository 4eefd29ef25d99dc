using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Objectives;

[ObjectType<Indicator>]
internal static partial class IndicatorFields
{
    /// <summary>The metric that shows it.</summary>
    public static async Task<Metric?> GetMetricAsync([Parent] Indicator indicator, MetricById metrics, CancellationToken ct) =>
        indicator.MetricId is { } id && await metrics.LoadAsync(id, ct) is { } view ? new Metric(view) : null;
}
