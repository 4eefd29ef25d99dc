using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Access;

/// <summary>Keys made from the id that the sign-in provider gives a person or program.</summary>
public static class PrincipalKey
{
    private static readonly Guid Space = new("0c9b6b1e-52c1-4d2b-9a53-63b8a31d7a44");

    /// <summary>The longest id: OpenID Connect Core, section 2.</summary>
    public const int LongestSubject = 255;

    /// <summary>The key of the <see cref="IPrincipalGrain"/>.</summary>
    public static string Of(string subject) => IdOf(subject).ToString("N");

    /// <summary>The key of the <see cref="ISessionsGrain"/> of a member.</summary>
    public static string Of(TenantId tenant, string subject) => TenantKey.Of(tenant, IdOf(subject));

    /// <summary>A fixed-length stand-in for the id.</summary>
    public static Guid IdOf(string subject) => DerivedId.Of(Space, subject);
}
