using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Audit;

/// <summary>Where no place outside the store was set.</summary>
internal sealed class NoAnchors : IAuditAnchors
{
    public Task Append(TenantId tenant, AuditAnchor anchor, CancellationToken ct) => Task.CompletedTask;

    public Task<ImmutableArray<AuditAnchor>> Read(TenantId tenant, CancellationToken ct) => Task.FromResult(ImmutableArray<AuditAnchor>.Empty);
}
