using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Objectives;

[MutationType]
internal static partial class ActionMutations
{
    /// <summary>Adds an action to an objective.</summary>
    public static async Task<CreateActionPayload> CreateActionAsync(CreateActionInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await WriteAsync(grains, input.ObjectiveId, grain => grain.AddAction(id, $"{id:N}", input.Details.ToDetails(), Requests.Of(input, null, input.IdempotencyKey)));
        return new CreateActionPayload(await ReadAsync(outcome, new ActionId(input.ObjectiveId, id), grains), ActionText.ErrorsOf(outcome));
    }

    /// <summary>Replaces what an action's editors wrote.</summary>
    public static async Task<UpdateActionPayload> UpdateActionAsync(UpdateActionInput input, CallerGrains grains)
    {
        var outcome = await WriteAsync(grains, input.Id.Objective, grain => grain.EditAction(input.Id.Action, input.Details.ToDetails(), Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new UpdateActionPayload(await ReadAsync(outcome, input.Id, grains), ActionText.ErrorsOf(outcome));
    }

    /// <summary>Moves an action's status.</summary>
    public static async Task<MoveActionPayload> MoveActionAsync(MoveActionInput input, CallerGrains grains)
    {
        var outcome = await WriteAsync(grains, input.Id.Objective, grain => grain.MoveAction(input.Id.Action, new StatusMove(input.Status, input.Note), Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new MoveActionPayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Adds what an owner says of an action.</summary>
    public static async Task<RecordActionUpdatePayload> RecordActionUpdateAsync(RecordActionUpdateInput input, CallerGrains grains)
    {
        var outcome = await WriteAsync(grains, input.Id.Objective, grain => grain.RecordActionUpdate(input.Id.Action, input.Update, Requests.Of(input, null, input.IdempotencyKey)));
        return new RecordActionUpdatePayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    private static Task<Outcome> WriteAsync(CallerGrains grains, Guid objective, Func<IObjectiveGrain, Task<Outcome>> write) => grains.Call(objective, write);

    private static async Task<StrategyAction?> ReadAsync(Outcome outcome, ActionId id, CallerGrains grains) =>
        outcome.Done && await grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id.Objective, static grain => grain.Get()) is { } objective
            ? new StrategyAction(objective.Actions.First(action => action.Id == id.Action), objective)
            : null;
}
