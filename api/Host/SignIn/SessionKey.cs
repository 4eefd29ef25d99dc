using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.SignIn;

/// <summary>What a session's cookie holds, sealed: where the session lies, and the secret that opens it.</summary>
internal readonly record struct SessionKey(TenantId Tenant, Guid Person, string Secret)
{
    public string GrainKey => TenantKey.Of(Tenant, Person);

    public string Hash => SecretHash.Of(Secret);

    public static SessionKey? Parse(string text) =>
        text.Split('.') is [var tenant, var person, { Length: > 0 } secret] && Guid.TryParseExact(tenant, "N", out var tenantId) && Guid.TryParseExact(person, "N", out var personId)
            ? new SessionKey(new TenantId(tenantId), personId, secret)
            : null;

    public override string ToString() => $"{Tenant}.{Person:N}.{Secret}";
}
