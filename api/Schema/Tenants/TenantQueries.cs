using System.Collections.Immutable;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.GraphQL.Authorization;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Tenants;

[QueryType]
internal static partial class TenantQueries
{
    private const int LongestPage = 200;

    /// <summary>The caller's own tenant; null for the platform.</summary>
    public static Task<Tenant?> GetOwnTenantAsync(CallerGrains grains) => TenantCalls.Read(grains, grains.Caller.Tenant);

    /// <summary>One tenant, for the platform's administrators and for its own people; null where there is none, or none of yours.</summary>
    public static Task<Tenant?> GetTenantAsync([ID<Tenant>] Guid id, CallerGrains grains) => TenantCalls.Read(grains, new TenantId(id));

    /// <summary>The platform's tenants.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="first">How many, at most 200.</param>
    /// <param name="after">The <c>next</c> of the run before.</param>
    [Authorize(nameof(Permissions.ManageTenants)), ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static async Task<TenantPage> GetTenantsAsync(CallerGrains grains, int first = 50, string? after = null)
    {
        if (grains.Caller.Tenant != TenantId.Platform)
        {
            return new TenantPage([], null);
        }
        var limit = Math.Clamp(first, 1, LongestPage);
        Guid? behind = Guid.TryParseExact(after, "N", out var id) ? id : null;
        var page = await grains.CallTenant<ITenantListGrain, Task<ImmutableArray<TenantView>>>(list => list.List(behind, limit));
        return new TenantPage([.. page.Select(view => new Tenant(view))], page.Length < limit ? null : page[^1].Id.ToString("N"));
    }

    /// <summary>Platform: authorities of the public register that exist today, by name, and whether they are tenants.</summary>
    /// <param name="grains">The caller's grains.</param>
    /// <param name="search">Part of a name.</param>
    /// <param name="first">How many, at most 50.</param>
    [Authorize(nameof(Permissions.ManageTenants)), ListSize(AssumedSize = 20, SlicingArguments = ["first"])]
    public static async Task<ImmutableArray<AuthorityEntry>> GetAuthoritiesAsync(CallerGrains grains, string search, int first = 20) => grains.Caller.Tenant == TenantId.Platform
        ? await grains.CallTenant<ITenantListGrain, Task<ImmutableArray<AuthorityEntry>>>(list => list.SearchRegister(search, first))
        : [];

    /// <summary>One export; null where there is none, or none of yours.</summary>
    public static async Task<TenantExport?> GetTenantExportAsync([ID<TenantExport>] Guid id, CallerGrains grains) =>
        await grains.Call<ITenantExportGrain, Task<TenantExportView?>>(id, static grain => grain.Get()) is { } view ? new TenantExport(view) : null;
}
