using EqualityCloud.Contracts.Indicators;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Indicators;

[MutationType]
internal static partial class IndicatorMutations
{
    /// <summary>Adds an indicator of the council's own, in the shape of the catalogue's.</summary>
    public static async Task<DefineIndicatorPayload> DefineIndicatorAsync(DefineIndicatorInput input, CallerGrains grains)
    {
        var outcome = await grains.CallTenant<IIndicatorsGrain, Task<Outcome>>(grain => grain.Define(input.Key, input.Details, Requests.Of(input, null, input.IdempotencyKey)));
        return new DefineIndicatorPayload(await ReadAsync(outcome, input.Key, grains), UserErrors.Of(outcome));
    }

    /// <summary>Changes one of the council's own indicators: where its meaning changes, a new version begins and the earlier one is kept.</summary>
    public static async Task<ReviseIndicatorPayload> ReviseIndicatorAsync(ReviseIndicatorInput input, CallerGrains grains)
    {
        var outcome = await grains.CallTenant<IIndicatorsGrain, Task<Outcome>>(grain => grain.Revise(input.Key, input.Revision, input.Details, Requests.Of(input, null, input.IdempotencyKey)));
        return new ReviseIndicatorPayload(await ReadAsync(outcome, input.Key, grains), UserErrors.Of(outcome));
    }

    private static async Task<CatalogueIndicator?> ReadAsync(Outcome outcome, string key, CallerGrains grains) =>
        outcome.Done ? await grains.CallTenant<IIndicatorsGrain, Task<CatalogueIndicator?>>(grain => grain.Find(key, null)) : null;
}
