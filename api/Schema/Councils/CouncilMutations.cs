using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.Schema.Writing;

namespace EqualityCloud.Schema.Councils;

[MutationType]
internal static partial class CouncilMutations
{
    /// <summary>Replaces the council's profile and settings.</summary>
    public static async Task<UpdateCouncilPayload> UpdateCouncilAsync(UpdateCouncilInput input, CallerGrains grains)
    {
        var outcome = await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(input.Profile, Requests.Of(input, input.Version, input.IdempotencyKey)));
        var view = outcome.Done ? await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(static grain => grain.Get()) : null;
        return new UpdateCouncilPayload(view is null ? null : new Council(view), UserErrors.Of(outcome));
    }
}
