using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Strategies;

namespace EqualityCloud.Schema.Councils;

[ObjectType<Council>]
internal static partial class CouncilFields
{
    /// <summary>Its strategies, in order of creation.</summary>
    [ListSize(AssumedSize = 10)]
    public static async Task<ImmutableArray<Strategy>> GetStrategiesAsync([Parent] Council council, StrategyById strategies, CancellationToken ct) =>
        [.. (await strategies.LoadAsync(council.View.Strategies, ct)).OfType<StrategyView>().Select(view => new Strategy(view))];

    /// <summary>Its metrics, by title.</summary>
    [UsePaging(ConnectionName = "Metrics", DefaultPageSize = 100, MaxPageSize = 200)]
    public static async Task<IReadOnlyList<Metric>> GetMetricsAsync([Parent] Council council, MetricById metrics, CancellationToken ct) =>
        [.. (await metrics.LoadAsync(council.View.Metrics, ct)).OfType<MetricView>().OrderBy(view => view.Details.Title, StringComparer.Ordinal).Select(view => new Metric(view))];

    /// <summary>The node of a council is the caller's own or none.</summary>
    [NodeResolver]
    public static async Task<Council?> GetCouncilByIdAsync(Guid id, CallerGrains grains) =>
        id == grains.Caller.Tenant.Value ? await CouncilQueries.GetCouncilAsync(grains) : null;
}
