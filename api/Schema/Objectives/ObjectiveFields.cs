using System.Collections.Immutable;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Metrics;
using EqualityCloud.Schema.Strategies;

using HistoryPage = EqualityCloud.Schema.History.HistoryPage;

namespace EqualityCloud.Schema.Objectives;

[ObjectType<Objective>]
internal static partial class ObjectiveFields
{
    private const int LongestPage = 100;

    /// <summary>The strategy that it belongs to.</summary>
    public static async Task<Strategy?> GetStrategyAsync([Parent] Objective objective, StrategyById strategies, CancellationToken ct) =>
        await strategies.LoadAsync(objective.View.Strategy, ct) is { } view ? new Strategy(view) : null;

    /// <summary>The metrics that show it.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<ImmutableArray<Metric>> GetMetricsAsync([Parent] Objective objective, MetricById metrics, CancellationToken ct) =>
        [.. (await metrics.LoadAsync(objective.View.Details.Metrics, ct)).OfType<MetricView>().Select(view => new Metric(view))];

    /// <summary>Older updates and moves of status, newest first.</summary>
    /// <param name="objective">The objective.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="first">How many lines, at most 100.</param>
    /// <param name="before">The number of the oldest line that was read before.</param>
    [ListSize(AssumedSize = 25, SlicingArguments = ["first"])]
    public static async Task<HistoryPage> GetHistoryAsync([Parent] Objective objective, CallerGrains grains, int first = 25, long? before = null) =>
        new(await grains.Call<IHistoryGrain, Task<Contracts.History.HistoryPage>>(objective.Id, grain => grain.Read(before, Math.Clamp(first, 1, LongestPage))), objective.Id);

    /// <summary>The node of an objective is one of the caller's council or none.</summary>
    [NodeResolver]
    public static async Task<Objective?> GetObjectiveByIdAsync(Guid id, CallerGrains grains, ObjectiveById objectives, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await objectives.LoadAsync(id, ct)) is { } view ? new Objective(view) : null;
}
