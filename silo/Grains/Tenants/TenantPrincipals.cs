using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Where a tenant is looked for when its people and programs sign in: that lies with them, under no key of the tenant's, so it comes and goes with the tenant.</summary>
internal sealed class TenantPrincipals(IGrainFactory grains, TenantId tenant)
{
    private const int AtOnce = 16;

    private readonly CallerGrains _system = new(grains, Caller.System(tenant));

    /// <summary>Enters the tenant for all that its own lists name; a second time it changes nothing. A program that another tenant has entered already stays that one's.</summary>
    public async Task Enter()
    {
        var (members, programs) = await Listed();
        await ForEach(members, principal => principal.Enter());
        await ForEach(programs, principal => principal.Claim());
    }

    /// <summary>Takes the tenant out again.</summary>
    public async Task Leave()
    {
        var (members, programs) = await Listed();
        await ForEach(members.Concat(programs), principal => principal.Leave());
    }

    private async Task<(IEnumerable<string> Members, IEnumerable<string> Programs)> Listed()
    {
        var members = await _system.CallTenant<IMembersGrain, Task<MembersView?>>(grain => grain.Get());
        var clients = await _system.CallTenant<IApiClientsGrain, Task<ApiClientsView>>(grain => grain.Get());
        return (members?.Members.Select(member => member.Subject) ?? [], clients.Clients.Select(client => client.Subject).Distinct());
    }

    private async Task ForEach(IEnumerable<string> subjects, Func<IPrincipalGrain, Task> change)
    {
        foreach (var together in subjects.Chunk(AtOnce))
        {
            await Task.WhenAll(together.Select(subject => _system.CallKey(PrincipalKey.Of(subject), change)));
        }
    }
}
