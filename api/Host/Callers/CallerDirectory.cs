using System.Collections.Immutable;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>Finds the caller behind an identity: the token says who it is, the tenant's list of members or API clients what it may do, at this moment.</summary>
internal sealed class CallerDirectory(IGrainFactory factory, TimeProvider clock)
{
    private static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(5);

    /// <summary>The caller; null where no tenant knows the person or program, or no longer: unknown, removed, expired and revoked look the same.</summary>
    public async ValueTask<SignedIn?> FindAsync(TokenIdentity identity)
    {
        ImmutableArray<TenantId> tenants = identity.Tenant is { } named
            ? [named]
            : await TenantsOfAsync(identity.Subject);
        foreach (var tenant in tenants)
        {
            if (await FindMemberAsync(identity.Subject, tenant) is { } access) return Of(tenant, access, identity.Scopes);
            if (await ProgramAsync(tenant, identity) is { } program) return program;
        }
        return null;
    }

    /// <summary>The tenants that may know a person or program, the one that was joined first coming first; each one's own lists decide.</summary>
    public Task<ImmutableArray<TenantId>> TenantsOfAsync(string subject) =>
        As(TenantId.Platform).CallKey<IPrincipalGrain, Task<ImmutableArray<TenantId>>>(PrincipalKey.Of(subject), static grain => grain.Tenants());

    /// <summary>What a person may do in a tenant; null for who is no member of it.</summary>
    public Task<MemberAccess?> FindMemberAsync(string subject, TenantId tenant) =>
        As(tenant).CallTenant<IMembersGrain, Task<MemberAccess?>>(grain => grain.Find(subject));

    private async Task<SignedIn?> ProgramAsync(TenantId tenant, TokenIdentity identity)
    {
        var grains = As(tenant);
        if (await grains.CallTenant<IApiClientsGrain, Task<ApiClient?>>(grain => grain.Find(identity.Subject)) is not { } client) return null;
        if (!(clock.GetUtcNow() - client.LastUsedAt < UseNotedEvery))
        {
            await grains.CallTenant<IApiClientsGrain, Task>(grain => grain.NoteUse(identity.Subject));
        }
        var permissions = Roles.PermissionsOf(Roles.Integrator) & Scopes.PermissionsOf(client.Scopes) & identity.Scopes;
        return new SignedIn(new Caller(tenant, CallerKind.Integrator, identity.Subject, permissions, []), null);
    }

    private static SignedIn Of(TenantId tenant, MemberAccess access, Permissions scopes) => new(
        new Caller(tenant, CallerKind.Member, access.Member.Subject, Roles.PermissionsOf(access.Member.Roles) & scopes, access.HeldRoles),
        access);

    private CallerGrains As(TenantId tenant) => new(factory, Caller.System(tenant));
}
