using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Tenants;

/// <summary>A tenant to shut out.</summary>
/// <param name="Id">The tenant.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="Reason">Why; the tenant's administrators can read it when they are let in again.</param>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record SuspendTenantInput([property: ID<Tenant>] Guid Id, int Version, string Reason, string? IdempotencyKey = null);
