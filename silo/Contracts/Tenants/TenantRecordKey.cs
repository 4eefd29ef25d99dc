using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>The keys of the platform's grains about tenants. They begin with the platform, who owns them: a tenant's deletion does not take its own record with it.</summary>
public static class TenantRecordKey
{
    /// <summary>The key of a tenant's record.</summary>
    public static string Of(TenantId tenant) => TenantKey.Of(TenantId.Platform, tenant.Value);

    /// <summary>
    /// The key of the desk that onboards an authority of the register, or a body that is not in it, whose name is the same whatever its case, spaces and punctuation.
    /// The desk of a former code hands on to that of the current one, so that none is onboarded twice.
    /// </summary>
    public static string Desk(OnboardingRequest request) =>
        TenantKey.Of(TenantId.Platform, DerivedId.Of(TenantId.Platform.Value, request.Code is { } code ? $"code/{code.Trim().ToUpperInvariant()}" : $"name/{Plain(request.Name ?? "")}"));

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
