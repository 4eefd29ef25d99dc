using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.GraphQL;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.Schema.Metrics;

[ObjectType<RecordObservationPayload>]
internal static partial class RecordObservationPayloadFields
{
    /// <summary>The figures as they stand, with the value that follows from them; null where nothing was done.</summary>
    public static async Task<MetricObservation?> GetObservationAsync([Parent] RecordObservationPayload payload, CallerGrains grains) =>
        payload.Done is { } done
        && await grains.Call<IMetricGrain, Task<ObservationView?>>(done.MetricId, grain => grain.Observed(done.Observation.Period)) is { } observed
            ? new MetricObservation(observed)
            : null;

    /// <summary>The metric as it is now; null where nothing was done.</summary>
    public static async Task<Metric?> GetMetricAsync([Parent] RecordObservationPayload payload, CallerGrains grains) =>
        payload.Done is { } done ? await MetricMutations.ReadAsync(done.MetricId, grains) : null;
}
