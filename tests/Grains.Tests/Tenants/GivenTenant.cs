using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Tenants;

/// <summary>Tenants as the platform makes them.</summary>
internal static class GivenTenant
{
    public static Caller PlatformAdministrator { get; } = Given.Of(TenantId.Platform, Roles.PlatformAdministrator);

    public static Task<Outcome> Onboard(CallerGrains grains, OnboardingRequest request, TenantId id) =>
        grains.CallKey<IOnboardingGrain, Task<Outcome>>(TenantRecordKey.Desk(request), desk => desk.Onboard(request, id));

    public static async Task<TenantId> Council(CallerGrains platform, string code)
    {
        var id = new TenantId(Guid.NewGuid());
        Given.Done(await Onboard(platform, new OnboardingRequest(TenantKind.Council, code), id));
        return id;
    }

    public static Task<TenantView?> Read(CallerGrains grains, TenantId tenant) => Record(grains, tenant, grain => grain.Get());

    public static TTask Record<TTask>(CallerGrains grains, TenantId tenant, Func<ITenantGrain, TTask> call) => grains.CallKey(TenantRecordKey.Of(tenant), call);

    /// <summary>The events of the caller's trail, newest first.</summary>
    public static async Task<IEnumerable<string>> Events(CallerGrains grains, string? subject = null) =>
        (await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read(subject, null, 200))).Entries.Select(entry => entry.Event);
}
