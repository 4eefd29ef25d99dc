using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Tenants;

namespace EqualityCloud.Host.SignIn;

/// <summary>The tenants in which a person is a member.</summary>
internal sealed class Memberships(CallerDirectory directory, TenantDoors doors)
{
    /// <summary>One membership in which the person is let in now; null where the tenant does not know the person or is shut.</summary>
    public async Task<MemberAccess?> FindAsync(string subject, TenantId tenant) =>
        await directory.FindMemberAsync(subject, tenant) is { } access && await doors.StatusAsync(tenant) is TenantStatus.Active ? access : null;

    /// <summary>All of them, the one that was joined first coming first, each with whether it is suspended; one that is being removed, or is gone, is not among them.</summary>
    public async Task<List<T>> OfAsync<T>(string subject, Func<TenantId, MemberAccess, bool, T> read)
    {
        var found = new List<T>();
        foreach (var tenant in await directory.TenantsOfAsync(subject))
        {
            if (await directory.FindMemberAsync(subject, tenant) is not { } access) continue;
            var status = await doors.StatusAsync(tenant);
            if (status is TenantStatus.Active or TenantStatus.Suspended) found.Add(read(tenant, access, status is TenantStatus.Suspended));
        }
        return found;
    }
}
