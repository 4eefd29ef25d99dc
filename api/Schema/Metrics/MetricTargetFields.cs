using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

[ObjectType<MetricTarget>]
internal static partial class MetricTargetFields
{
    /// <summary>Where the path from baseline to target is on a day.</summary>
    /// <param name="target">The target.</param>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="date">The day.</param>
    [Cost(5)]
    public static async Task<IExpectedValue?> GetExpectedOnAsync([Parent] MetricTarget target, CallerGrains grains, DateOnly date) =>
        await grains.Call<IMetricGrain, Task<ExpectedValue?>>(target.Metric, grain => grain.ExpectedOn(target.Key, date)) is { } expected ? FigureResults.Of(expected) : null;

    /// <summary>Where the figures so far lead to by the due date, and what that means for the target.</summary>
    [Cost(5)]
    public static async Task<IProjectionResult?> GetProjectionAsync([Parent] MetricTarget target, CallerGrains grains) =>
        await grains.Call<IMetricGrain, Task<ProjectionResult?>>(target.Metric, grain => grain.ProjectTarget(target.Key)) is { } projected ? FigureResults.Of(projected) : null;
}
