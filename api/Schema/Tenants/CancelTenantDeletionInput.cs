namespace EqualityCloud.Schema.Tenants;

/// <summary>The deletion of the caller's own tenant is taken back.</summary>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record CancelTenantDeletionInput(string? IdempotencyKey = null);
