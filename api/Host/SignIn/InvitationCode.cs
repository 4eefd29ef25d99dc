using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.SignIn;

/// <summary>What an invitation's link carries: the tenant and the secret.</summary>
internal readonly record struct InvitationCode(TenantId Tenant, string Secret)
{
    private const int SecretLength = 64;

    public static InvitationCode? Parse(string text) =>
        text.Split('.') is [var tenant, { Length: SecretLength } secret] && Guid.TryParseExact(tenant, "N", out var id) ? new InvitationCode(new TenantId(id), secret) : null;

    public override string ToString() => $"{Tenant}.{Secret}";
}
