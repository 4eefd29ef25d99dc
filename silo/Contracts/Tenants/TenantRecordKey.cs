using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>The keys of the platform's grains about tenants. They begin with the platform, who owns them: a tenant's deletion does not take its own record with it.</summary>
public static class TenantRecordKey
{
    /// <summary>The key of a tenant's record.</summary>
    public static string Of(TenantId tenant) => TenantKey.Of(TenantId.Platform, tenant.Value);

    /// <summary>The key of the desk that onboards an authority of the register, or a body that is not in it: one for each, so that none is onboarded twice.</summary>
    public static string Desk(OnboardingRequest request) =>
        TenantKey.Of(TenantId.Platform, DerivedId.Of(TenantId.Platform.Value, (request.Code ?? request.Name ?? "").Trim().ToUpperInvariant()));
}
