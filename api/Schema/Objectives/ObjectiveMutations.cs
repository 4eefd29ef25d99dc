using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Objectives;

[MutationType]
internal static partial class ObjectiveMutations
{
    /// <summary>Makes an objective of a strategy.</summary>
    public static async Task<CreateObjectivePayload> CreateObjectiveAsync(CreateObjectiveInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await WriteAsync(grains, id, grain => grain.Create(input.StrategyId, $"{id:N}", input.Details.ToDetails(), Requests.Of(input, null, input.IdempotencyKey)));
        return new CreateObjectivePayload(await ReadAsync(outcome, id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Replaces what an objective's editors wrote.</summary>
    public static async Task<UpdateObjectivePayload> UpdateObjectiveAsync(UpdateObjectiveInput input, CallerGrains grains)
    {
        var outcome = await WriteAsync(grains, input.Id, grain => grain.Edit(input.Details.ToDetails(), Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new UpdateObjectivePayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Adds what a lead says of an objective.</summary>
    public static async Task<RecordObjectiveUpdatePayload> RecordObjectiveUpdateAsync(RecordObjectiveUpdateInput input, CallerGrains grains)
    {
        var outcome = await WriteAsync(grains, input.Id, grain => grain.RecordUpdate(input.Update, Requests.Of(input, null, input.IdempotencyKey)));
        return new RecordObjectiveUpdatePayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Links a metric to an objective or one of its actions.</summary>
    public static async Task<LinkMetricPayload> LinkMetricAsync(LinkMetricInput input, CallerGrains grains)
    {
        var (outcome, id) = await LinkAsync(input, linked: true, grains);
        return new LinkMetricPayload(await ReadAsync(outcome, id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Takes the link between a metric and an objective or one of its actions away.</summary>
    public static async Task<UnlinkMetricPayload> UnlinkMetricAsync(LinkMetricInput input, CallerGrains grains)
    {
        var (outcome, id) = await LinkAsync(input, linked: false, grains);
        return new UnlinkMetricPayload(await ReadAsync(outcome, id, grains), UserErrors.Of(outcome));
    }

    private static Task<Outcome> WriteAsync(CallerGrains grains, Guid objective, Func<IObjectiveGrain, Task<Outcome>> write) => grains.Call(objective, write);

    private static async Task<(Outcome Outcome, Guid Objective)> LinkAsync(LinkMetricInput input, bool linked, CallerGrains grains)
    {
        if (input.ObjectiveId is null == input.ActionId is null)
        {
            return (Outcome.Refused(0, new Problem(ProblemCodes.Required, "objectiveId", "Give either an objective or an action.")), default);
        }
        var objective = input.ObjectiveId ?? input.ActionId!.Value.Objective;
        return (await WriteAsync(grains, objective, grain => grain.LinkMetric(input.ActionId?.Action, input.MetricId, linked, Requests.Of(input, null, input.IdempotencyKey))), objective);
    }

    private static async Task<Objective?> ReadAsync(Outcome outcome, Guid id, CallerGrains grains) =>
        outcome.Done && await grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, static grain => grain.Get()) is { } view ? new Objective(view) : null;
}
