using System.Security.Claims;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>The claims of an access token that say who calls.</summary>
internal static class TokenClaims
{
    public const string Subject = "sub";
    public const string Tenant = "tenant";
    public const string Role = "role";
    public const string HeldRoles = "held_roles";
    public const string Kind = "kind";

    public const string IntegratorKind = "integrator";
    public const string MemberKind = "member";

    /// <summary>The caller that a valid token describes; null where it describes none of ours.</summary>
    public static Caller? ToCaller(ClaimsIdentity identity)
    {
        if (identity.FindFirst(Subject)?.Value is not { Length: > 0 } subject) return null;
        if (!Guid.TryParse(identity.FindFirst(Tenant)?.Value, out var tenant) || tenant == Guid.Empty) return null;
        CallerKind? kind = identity.FindFirst(Kind)?.Value switch
        {
            MemberKind => CallerKind.Member,
            IntegratorKind => CallerKind.Integrator,
            // The product itself never comes by way of a token.
            _ => null,
        };
        if (kind is null) return null;

        var permissions = Roles.PermissionsOf(identity.FindAll(Role).Select(role => role.Value));
        return new Caller(new TenantId(tenant), kind.Value, subject, permissions, [.. identity.FindAll(HeldRoles).Select(role => role.Value)]);
    }
}
