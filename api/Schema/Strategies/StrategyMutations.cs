using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Strategies;

[MutationType]
internal static partial class StrategyMutations
{
    /// <summary>Makes a strategy.</summary>
    public static async Task<CreateStrategyPayload> CreateStrategyAsync(CreateStrategyInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create($"{id:N}", input.Details, Requests.Of(input, null, input.IdempotencyKey)));
        return new CreateStrategyPayload(await ReadAsync(outcome, id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Replaces what a strategy's editors wrote.</summary>
    public static async Task<UpdateStrategyPayload> UpdateStrategyAsync(UpdateStrategyInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IStrategyGrain, Task<Outcome>>(input.Id, grain => grain.Edit(input.Details, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new UpdateStrategyPayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Says which metrics a strategy shows, in which order.</summary>
    public static async Task<ShowMetricsPayload> ShowMetricsAsync(ShowMetricsInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IStrategyGrain, Task<Outcome>>(input.Id, grain => grain.ShowMetrics(input.Metrics, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new ShowMetricsPayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>Signs a strategy off.</summary>
    public static async Task<SignOffStrategyPayload> SignOffStrategyAsync(SignOffStrategyInput input, CallerGrains grains)
    {
        var outcome = await grains.Call<IStrategyGrain, Task<Outcome>>(input.Id, grain => grain.SignOff(input.SignOff, Requests.Of(input, input.Version, input.IdempotencyKey)));
        return new SignOffStrategyPayload(await ReadAsync(outcome, input.Id, grains), UserErrors.Of(outcome));
    }

    /// <summary>What was written, read from its owner; not through a loader, which may have read it before.</summary>
    private static async Task<Strategy?> ReadAsync(Outcome outcome, Guid id, CallerGrains grains) =>
        outcome.Done && await grains.Call<IStrategyGrain, Task<StrategyView?>>(id, static grain => grain.Get()) is { } view ? new Strategy(view) : null;
}
