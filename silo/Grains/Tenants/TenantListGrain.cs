using System.Collections.Immutable;

using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Reads the list from storage, where the records lie side by side: an index of its own would be one more thing that could disagree with them.</summary>
internal sealed class TenantListGrain(ITenantStates states, TimeProvider clock) : Grain, ITenantListGrain
{
    private const string RecordType = "tenant";
    private const string RecordState = "tenant";
    private const int LongestPage = 200;
    private const int LongestSearch = 50;

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

    public async Task<ImmutableArray<AuthorityEntry>> SearchRegister(string text, int limit)
    {
        if (RequestContext.Get(Caller.ContextKey) is not Caller caller || !caller.May(Permissions.ManageTenants))
        {
            return [];
        }
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var found = AuthorityRegister.Standard.Search(text, int.MaxValue).Where(authority => authority.ExistsOn(today)).Take(Math.Clamp(limit, 1, LongestSearch));
        return [.. await Task.WhenAll(found.Select(Entry))];
    }

    private async Task<AuthorityEntry> Entry(Authority authority)
    {
        var system = new CallerGrains(GrainFactory, Caller.System(TenantId.Platform));
        var kind = authority.Type.IsRegionalBody() ? TenantKind.RegionalBody : TenantKind.Council;
        var code = authority.Code.ToString();
        var known = await system.CallKey<IOnboardingGrain, Task<Guid?>>(TenantRecordKey.Desk(new OnboardingRequest(kind, code)), static desk => desk.Find());
        var isTenant = known is { } id && await system.CallKey<ITenantGrain, Task<TenantStatus>>(TenantRecordKey.Of(new TenantId(id)), static record => record.Status()) is not (TenantStatus.None or TenantStatus.Deleted);
        return new AuthorityEntry(code, authority.OfficialName, kind, authority.Type.Name(), authority.Region.Name(), isTenant);
    }
}
