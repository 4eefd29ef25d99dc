using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;

namespace EqualityCloud.Schema.Metrics;

[QueryType]
internal static partial class MetricQueries
{
    /// <summary>One metric; null where there is none, or none of yours.</summary>
    public static async Task<Metric?> GetMetricAsync([ID<Metric>] Guid id, CallerGrains grains, MetricById metrics, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await metrics.LoadAsync(id, ct)) is { } view ? new Metric(view) : null;
}
