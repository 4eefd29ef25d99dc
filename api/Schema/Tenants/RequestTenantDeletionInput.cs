namespace EqualityCloud.Schema.Tenants;

/// <summary>The caller's own tenant is to be deleted after the grace period.</summary>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record RequestTenantDeletionInput(string? IdempotencyKey = null);
