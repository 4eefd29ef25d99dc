using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Reference.Authorities;

namespace EqualityCloud.Grains.Benchmarks;

/// <summary>Which authority of the register a council is, and so to which groups it belongs.</summary>
internal static class ContributorAuthority
{
    /// <summary>
    /// The GSS code; null where it is none. The platform's record decides, since a council that could name its own code could join any group; only a council that
    /// was never onboarded (there are such in development) is taken at its word.
    /// </summary>
    public static async Task<string?> Of(IGrainFactory grains, TenantId tenant)
    {
        var system = new CallerGrains(grains, Caller.System(tenant));
        if (await system.CallKey<ITenantGrain, Task<TenantView?>>(TenantRecordKey.Of(tenant), grain => grain.Get()) is { } record)
        {
            return record.Details.Kind is TenantKind.Council ? Find(record.Details.Code) : null;
        }
        var council = await system.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get());
        return council?.Profile.AreaCodes.Where(code => code.ValidTo is null).Select(code => Find(code.Code)).FirstOrDefault(code => code is not null);
    }

    private static string? Find(string? code) => AuthorityRegister.Standard.Find(code) is { } authority && !authority.Type.IsRegionalBody() ? $"{authority.Code}" : null;
}
