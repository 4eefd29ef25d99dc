using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Objectives;

namespace EqualityCloud.Schema.Strategies;

[ObjectType<Strategy>]
internal static partial class StrategyFields
{
    /// <summary>Its objectives, in order.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<ImmutableArray<Objective>> GetObjectivesAsync([Parent] Strategy strategy, ObjectiveById objectives, CancellationToken ct) =>
        [.. (await objectives.LoadAsync(strategy.View.Objectives, ct)).OfType<ObjectiveView>().Select(view => new Objective(view))];

    /// <summary>The metrics that it shows, in order.</summary>
    [ListSize(AssumedSize = 20)]
    public static async Task<ImmutableArray<Metric>> GetMetricsAsync([Parent] Strategy strategy, MetricById metrics, CancellationToken ct) =>
        [.. (await metrics.LoadAsync(strategy.View.Metrics, ct)).OfType<MetricView>().Select(view => new Metric(view))];

    /// <summary>The node of a strategy is one of the caller's council or none.</summary>
    [NodeResolver]
    public static async Task<Strategy?> GetStrategyByIdAsync(Guid id, CallerGrains grains, StrategyById strategies, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await strategies.LoadAsync(id, ct)) is { } view ? new Strategy(view) : null;
}
