using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Metrics;

[QueryType]
internal static partial class MetricQueries
{
    /// <summary>One metric; null where there is none, or none of yours.</summary>
    [Authorize(nameof(Permissions.ReadStrategies))]
    public static async Task<Metric?> GetMetricAsync([ID<Metric>] Guid id, MetricById metrics, CancellationToken ct) =>
        await metrics.LoadAsync(id, ct) is { } view ? new Metric(view) : null;
}
