using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.SignIn;

/// <summary>A sign-in that must not succeed, with a code for whoever looks into it.</summary>
internal sealed class SignInRefusedException(string code, Exception? cause = null) : Exception(code, cause)
{
    public string Code => Message;

    /// <summary>The tenant that was to be entered; null where none was named.</summary>
    public TenantId? Tenant { get; init; }

    /// <summary>Who it was, where that tenant knows the person; null otherwise.</summary>
    public string? Member { get; init; }
}
