using System.Collections.Immutable;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Reads the list from storage, where the records lie side by side: an index of its own would be one more thing that could disagree with them.</summary>
internal sealed class TenantListGrain(ITenantStates states) : Grain, ITenantListGrain
{
    private const string RecordType = "tenant";
    private const string RecordState = "tenant";
    private const int LongestPage = 200;

    public async Task<ImmutableArray<TenantView>> List(Guid? after, int limit)
    {
        if (RequestContext.Get(Caller.ContextKey) is not Caller caller || !caller.May(Permissions.ManageTenants))
        {
            return [];
        }
        var grains = new CallerGrains(GrainFactory, caller);
        var behind = new StateName(RecordType, after is { } id ? TenantRecordKey.Of(new TenantId(id)) : "", RecordState);
        var page = await states.List(TenantId.Platform, behind, Math.Clamp(limit, 1, LongestPage), CancellationToken.None);
        var views = await Task.WhenAll(page.Where(state => state.Name.GrainType == RecordType).Select(state => grains.CallKey<ITenantGrain, Task<TenantView?>>(state.Name.GrainKey, grain => grain.Get())));
        return [.. views.OfType<TenantView>()];
    }
}
