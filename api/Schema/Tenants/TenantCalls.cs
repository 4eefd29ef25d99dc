using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Schema.Tenants;

/// <summary>Calls to the platform's record of a tenant. Programs have no part in it: to them no tenant is there.</summary>
internal static class TenantCalls
{
    public static TTask Record<TTask>(CallerGrains grains, TenantId tenant, Func<ITenantGrain, TTask> call) => grains.CallKey(TenantRecordKey.Of(tenant), call);

    public static async Task<(Tenant? Tenant, Outcome Outcome)> Write(CallerGrains grains, TenantId tenant, Func<ITenantGrain, Task<Outcome>> write)
    {
        if (grains.Caller.Kind is CallerKind.Integrator)
        {
            return (null, Outcome.Refused(0, Problem.NotFound("tenant")));
        }
        var outcome = await Record(grains, tenant, write);
        return (outcome.Done ? await Read(grains, tenant) : null, outcome);
    }

    public static async Task<Tenant?> Read(CallerGrains grains, TenantId tenant) =>
        grains.Caller.Kind is not CallerKind.Integrator && await Record<Task<TenantView?>>(grains, tenant, static grain => grain.Get()) is { } view ? new Tenant(view) : null;
}
