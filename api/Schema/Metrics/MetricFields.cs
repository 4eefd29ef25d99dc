using System.Collections.Immutable;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;
using EqualityCloud.Schema.Callers;
using EqualityCloud.Schema.Objectives;

using HistoryPage = EqualityCloud.Schema.History.HistoryPage;

namespace EqualityCloud.Schema.Metrics;

[ObjectType<Metric>]
internal static partial class MetricFields
{
    private const int LongestPage = 100;

    /// <summary>The objectives and actions that refer to it.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<ImmutableArray<MetricUsage>> GetUsedByAsync([Parent] Metric metric, ObjectiveById objectives, CancellationToken ct)
    {
        var uses = metric.View.UsedBy;
        var found = await objectives.LoadAsync([.. uses.Select(use => use.Objective)], ct);
        return [.. uses.Zip(found).Where(pair => pair.Second is not null).Select(pair => Usage(pair.First, pair.Second!))];
    }

    /// <summary>The definition of its indicator as it is current now; null for a metric without one, or where it is not known.</summary>
    public static async Task<CatalogueIndicator?> GetDefinitionAsync([Parent] Metric metric, CallerGrains grains) => metric.Indicator is { } reference
        ? await grains.CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(reference.Id, null))
        : null;

    /// <summary>Where the figures so far lead to on a day.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="date">The day.</param>
    [Cost(5)]
    public static async Task<IProjectionResult?> GetProjectionAsync([Parent] Metric metric, CallerGrains grains, DateOnly date) =>
        await grains.Call<IMetricGrain, Task<ProjectionResult?>>(metric.Id, grain => grain.Project(date)) is { } projected ? FigureResults.Of(projected) : null;

    /// <summary>Its series as a run chart, with signals where it is long enough.</summary>
    [Cost(5)]
    public static async Task<IRunChartResult?> GetRunChartAsync([Parent] Metric metric, CallerGrains grains) =>
        await grains.Call<IMetricGrain, Task<RunChartResult?>>(metric.Id, grain => grain.RunChart()) is { } chart ? FigureResults.Of(chart) : null;

    /// <summary>Superseded, withdrawn and older observations, newest first.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="first">How many lines, at most 100.</param>
    /// <param name="before">The number of the oldest line that was read before.</param>
    [ListSize(AssumedSize = 25, SlicingArguments = ["first"])]
    public static async Task<HistoryPage> GetHistoryAsync([Parent] Metric metric, CallerGrains grains, int first = 25, long? before = null) =>
        new(await grains.Call<IHistoryGrain, Task<Contracts.History.HistoryPage>>(metric.Id, grain => grain.Read(before, Math.Clamp(first, 1, LongestPage))), metric.Id);

    /// <summary>The node of a metric is one of the caller's council or none.</summary>
    [NodeResolver]
    public static async Task<Metric?> GetMetricByIdAsync(Guid id, CallerGrains grains, MetricById metrics, CancellationToken ct) =>
        grains.IfMay(Permissions.ReadStrategies, await metrics.LoadAsync(id, ct)) is { } view ? new Metric(view) : null;

    private static MetricUsage Usage(MetricUse use, ObjectiveView objective) =>
        new(new Objective(objective), use.Itself, [.. objective.Actions.Where(action => use.Actions.Contains(action.Id)).Select(action => new StrategyAction(action, objective))]);
}
