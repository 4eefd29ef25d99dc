using System.Collections.Immutable;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Metrics;

namespace EqualityCloud.Schema.Objectives;

[ObjectType<StrategyAction>]
internal static partial class ActionFields
{
    /// <summary>The metrics that it is to move.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<ImmutableArray<Metric>> GetMetricsAsync([Parent] StrategyAction action, MetricById metrics, CancellationToken ct) =>
        [.. (await metrics.LoadAsync(action.View.Details.Metrics, ct)).OfType<MetricView>().Select(view => new Metric(view))];

    /// <summary>The node of an action is one of the caller's council or none.</summary>
    [NodeResolver]
    public static Task<StrategyAction?> GetActionByIdAsync([ID("Action")] ActionId id, CallerGrains grains, ObjectiveById objectives, CancellationToken ct) =>
        ObjectiveQueries.FindActionAsync(id, grains, objectives, ct);
}
