using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>One export of everything that a tenant owns: a job that begins anew after a crash. It admits the tenant's administrators.</summary>
[TenantKeyed, Alias("tenants.export")]
public interface ITenantExportGrain : IOutboxSender
{
    /// <summary>Starts it; again with the same request it changes nothing.</summary>
    [Alias("start")]
    Task<Outcome> Start(WriteRequest request);

    /// <summary>Where it stands; null where there is none, or the caller may not export.</summary>
    [Alias("get"), AlwaysInterleave]
    Task<TenantExportView?> Get();
}
