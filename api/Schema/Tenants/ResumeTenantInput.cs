using EqualityCloud.GraphQL.Types.Relay;

namespace EqualityCloud.Schema.Tenants;

/// <summary>A suspended tenant to let in again.</summary>
/// <param name="Id">The tenant.</param>
/// <param name="Version">The version that the caller read.</param>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record ResumeTenantInput([property: ID<Tenant>] Guid Id, int Version, string? IdempotencyKey = null);
