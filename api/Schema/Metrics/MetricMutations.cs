using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Metrics;

[MutationType]
internal static partial class MetricMutations
{
    /// <summary>Makes a metric.</summary>
    public static async Task<CreateMetricPayload> CreateMetricAsync(CreateMetricInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Create($"{id:N}", input.Details, Requests.Of(input, null, input.IdempotencyKey)));
        return new CreateMetricPayload(await ReadAsync(outcome, id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Replaces what a metric's editors wrote.</summary>
    public static async Task<UpdateMetricPayload> UpdateMetricAsync(UpdateMetricInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.Id, grain => grain.Edit(input.Details, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new UpdateMetricPayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Records the figures of a period; answered once they are durable.</summary>
    public static async Task<RecordObservationPayload> RecordObservationAsync(RecordObservationInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.Record(input.Observation, Requests.Of(input, null, input.IdempotencyKey)));
        var metric = await ReadAsync(outcome, input.MetricId, grains);
        var recorded = metric?.View.Observations.FirstOrDefault(observation => observation.Observation.Entry.Period == input.Observation.Period);
        return new RecordObservationPayload(recorded is null ? null : new MetricObservation(recorded), metric, UserErrors.Of(outcome));
    }

    /// <summary>Takes a period's figures out because they are wrong; they stay in the history.</summary>
    public static async Task<WithdrawObservationPayload> WithdrawObservationAsync(WithdrawObservationInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.Withdraw(input.Period, input.Note, Requests.Of(input, null, input.IdempotencyKey)));
        return new WithdrawObservationPayload(await ReadAsync(outcome, input.MetricId, grains), UserErrors.Of(outcome));
    }

    private static async Task<Metric?> ReadAsync(Outcome outcome, Guid id, CallerGrains grains)
    {
        if (!outcome.Done)
        {
            return null;
        }
        var council = await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get());
        var rule = council?.Profile.RagRule ?? new RagRule();
        return await grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(rule)) is { } view ? new Metric(view) : null;
    }
}
