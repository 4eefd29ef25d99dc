using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Population;

[MutationType]
internal static partial class PopulationMutations
{
    /// <summary>Adds a fact about the council's residents.</summary>
    public static async Task<AddPopulationFactPayload> AddPopulationFactAsync(AddPopulationFactInput input, CallerGrains grains)
    {
        var id = Requests.NewId(grains, input.IdempotencyKey);
        var outcome = await grains.CallTenant<IPopulationGrain, Task<Outcome>>(grain => grain.AddFact(id, input.Fact, Requests.Of(input, null, input.IdempotencyKey)));
        return new AddPopulationFactPayload(await ReadAsync(outcome, grains), UserErrors.Of(outcome));
    }

    /// <summary>Takes a fact about the council's residents out.</summary>
    public static async Task<RemovePopulationFactPayload> RemovePopulationFactAsync(RemovePopulationFactInput input, CallerGrains grains)
    {
        var outcome = await grains.CallTenant<IPopulationGrain, Task<Outcome>>(grain => grain.RemoveFact(input.FactId, Requests.Of(input, null, input.IdempotencyKey)));
        return new RemovePopulationFactPayload(await ReadAsync(outcome, grains), UserErrors.Of(outcome));
    }

    private static async Task<PopulationProfile?> ReadAsync(Outcome outcome, CallerGrains grains) =>
        outcome.Done ? await grains.CallTenant<IPopulationGrain, Task<PopulationProfile?>>(static grain => grain.Get()) : null;
}
