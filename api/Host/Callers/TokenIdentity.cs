using System.Security.Claims;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>Who a valid token or session stands for. It is shared by all requests with that token and never changed.</summary>
/// <param name="Subject">The id that the provider gives the person or program.</param>
/// <param name="Tenant">The tenant that the token names; null where it names none.</param>
/// <param name="Scopes">The most that the token allows.</param>
/// <param name="Expires">Until when it is good.</param>
internal sealed record TokenIdentity(string Subject, TenantId? Tenant, Permissions Scopes, DateTimeOffset Expires)
{
    /// <summary>What the claims say; null where they name nobody, or a tenant that is none.</summary>
    public static TokenIdentity? Of(ClaimsIdentity identity, ClaimNames names, DateTimeOffset expires)
    {
        if (identity.FindFirst(names.Subject)?.Value is not { Length: > 0 and <= PrincipalKey.LongestSubject } subject) return null;
        TenantId? tenant = null;
        if (identity.FindFirst(names.Tenant)?.Value is { } named)
        {
            if (names.Tenants.TryGetValue(named, out var mapped)) tenant = mapped;
            else if (Guid.TryParse(named, out var id)) tenant = new TenantId(id);
            else return null;
        }
        var scopes = identity.FindAll(names.Scope).SelectMany(scope => scope.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new TokenIdentity(subject, tenant, EqualityCloud.Contracts.Tenancy.Scopes.PermissionsOf(scopes), expires);
    }
}
