using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Audit;

/// <summary>The place outside the store where the ends of audit trails are noted.</summary>
public interface IAuditAnchors
{
    /// <summary>Notes one; complete when it is durable.</summary>
    Task Append(TenantId tenant, AuditAnchor anchor, CancellationToken ct);

    /// <summary>The newest of a tenant's notes, at most 10,000, oldest first.</summary>
    Task<ImmutableArray<AuditAnchor>> Read(TenantId tenant, CancellationToken ct);
}
