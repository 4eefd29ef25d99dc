using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>Where a provider's tokens say what the product asks of them: who it is, and perhaps for which tenant. What somebody may do is never taken from a token.</summary>
/// <param name="Subject">The claim with the person's or program's lasting id; <c>sub</c> but for Entra ID, where it is <c>oid</c>.</param>
/// <param name="Tenant">The claim with the tenant: our id, or a name that <paramref name="Tenants"/> maps.</param>
/// <param name="Scope">The claim with the scopes.</param>
/// <param name="Tenants">The provider's own names of tenants, such as Auth0's organisations.</param>
internal sealed record ClaimNames(string Subject, string Tenant, string Scope, IReadOnlyDictionary<string, TenantId> Tenants)
{
    public static ClaimNames Default { get; } = new("sub", "tenant", "scope", new Dictionary<string, TenantId>());
}
