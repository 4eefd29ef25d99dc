using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Tenants;

namespace EqualityCloud.Host.SignIn;

/// <summary>The tenants in which a person is a member and is let in now.</summary>
internal sealed class Memberships(CallerDirectory directory, TenantDoors doors)
{
    /// <summary>One membership; null where the tenant does not know the person or is shut.</summary>
    public async Task<MemberAccess?> FindAsync(string subject, TenantId tenant) =>
        await directory.FindMemberAsync(subject, tenant) is { } access && await doors.StatusAsync(tenant) is TenantStatus.Active ? access : null;

    /// <summary>All of them, the one that was joined first coming first.</summary>
    public async Task<List<T>> OfAsync<T>(string subject, Func<TenantId, MemberAccess, T> read)
    {
        var found = new List<T>();
        foreach (var tenant in await directory.TenantsOfAsync(subject))
        {
            if (await FindAsync(subject, tenant) is { } access) found.Add(read(tenant, access));
        }
        return found;
    }
}
