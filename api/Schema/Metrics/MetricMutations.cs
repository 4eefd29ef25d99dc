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
        return new CreateMetricPayload(outcome.Done ? await ReadAsync(id, grains) : null, UserErrors.Of(outcome));
    }

    /// <summary>Makes a metric from an indicator of the catalogue or of the council's own.</summary>
    public static async Task<CreateMetricFromIndicatorPayload> CreateMetricFromIndicatorAsync(CreateMetricFromIndicatorInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(
            id, grain => grain.CreateFrom($"{id:N}", input.Indicator, input.Wording ?? new MetricWording(), Requests.Of(input, null, input.IdempotencyKey)));
        return new CreateMetricFromIndicatorPayload(outcome.Done ? await ReadAsync(id, grains) : null, UserErrors.Of(outcome with { Problems = [.. outcome.Problems.Select(OfWording)] }));
    }

    /// <summary>Replaces what a metric's editors wrote.</summary>
    public static async Task<UpdateMetricPayload> UpdateMetricAsync(UpdateMetricInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.Id, grain => grain.Edit(input.Details, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new UpdateMetricPayload(outcome.Done ? await ReadAsync(input.Id, grains) : null, UserErrors.Of(outcome));
    }

    /// <summary>Records the figures of a period; answered once they are durable.</summary>
    public static async Task<RecordObservationPayload> RecordObservationAsync(RecordObservationInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.Record(input.Observation, Requests.Of(input, null, input.IdempotencyKey)));
        return new RecordObservationPayload(UserErrors.Of(outcome)) { Done = outcome.Done ? input : null };
    }

    /// <summary>Takes a period's figures out because they are wrong; they stay in the history.</summary>
    public static async Task<WithdrawObservationPayload> WithdrawObservationAsync(WithdrawObservationInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IMetricGrain, Task<Outcome>>(input.MetricId, grain => grain.Withdraw(input.Period, input.Note, Requests.Of(input, null, input.IdempotencyKey)));
        return new WithdrawObservationPayload(outcome.Done ? await ReadAsync(input.MetricId, grains) : null, UserErrors.Of(outcome));
    }

    /// <summary>What is wrong with the details that the wording became is wrong with the wording.</summary>
    private static Problem OfWording(Problem problem) => problem.Field?.Split('.', 2) is ["details", var field] ? problem with { Field = $"wording.{field}" } : problem;

    /// <summary>The metric as a write left it; not through the loader, which remembers what it read before an earlier write of the same operation.</summary>
    internal static async Task<Metric?> ReadAsync(Guid id, CallerGrains grains)
    {
        var council = await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get());
        var rule = council?.Profile.RagRule ?? new RagRule();
        return await grains.Call<IMetricGrain, Task<MetricView?>>(id, grain => grain.Get(rule)) is { } view ? new Metric(view) : null;
    }
}
