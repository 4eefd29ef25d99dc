using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Access;

/// <summary>The hint is entered before the tenant's list names the person or program, so a crash between the two leaves one that leads to nothing.</summary>
internal sealed class PrincipalGrain([PersistentState("principal")] IPersistentState<PrincipalState> store)
    : StoredGrain<PrincipalState>(store), IPrincipalGrain
{
    /// <summary>Tenants of one person; the oldest hint gives way.</summary>
    private const int Most = 20;

    /// <summary>The tenant comes from the verified caller.</summary>
    private static TenantId Tenant => ((Caller)RequestContext.Get(Caller.ContextKey)!).Tenant;

    public Task<ImmutableArray<TenantId>> Tenants()
    {
        if (State.Tenants.IsEmpty)
        {
            DeactivateOnIdle();
        }
        return Task.FromResult(State.Tenants);
    }

    public async Task Enter()
    {
        if (!State.Tenants.Contains(Tenant))
        {
            await Save(State with { Tenants = [.. State.Tenants.TakeLast(Most - 1), Tenant] });
        }
    }

    public async Task<bool> Claim()
    {
        if (State.Tenants.IsEmpty)
        {
            await Enter();
        }
        return State.Tenants is [var only] && only == Tenant;
    }

    public async Task Leave()
    {
        if (State.Tenants.Contains(Tenant))
        {
            await Save(State with { Tenants = State.Tenants.Remove(Tenant) });
        }
    }
}
