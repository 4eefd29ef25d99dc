using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tenancy;

namespace EqualityCloud.Grains.PublicFigures;

/// <summary>Who may do what with the register. It belongs to no tenant, so the filter lets every tenant's callers reach it and the grain itself looks at each.</summary>
internal static class PublicFiguresAccess
{
    public static void EnsureReader() => Ensure(Permissions.ReadPublicFigures, "read");

    /// <summary>The platform's own callers only: the product acting for a council has every permission, but not this one.</summary>
    public static void EnsureWriter()
    {
        if (Caller?.Tenant != TenantId.Platform)
        {
            throw new CallRefusedException(nameof(Contracts.PublicFigures), "write");
        }
        Ensure(Permissions.ManagePublicFigures, "write");
    }

    private static Caller? Caller => RequestContext.Get(Contracts.Tenancy.Caller.ContextKey) as Caller;

    private static void Ensure(Permissions needed, string what)
    {
        if (Caller?.May(needed) != true)
        {
            throw new CallRefusedException(nameof(Contracts.PublicFigures), what);
        }
    }
}
