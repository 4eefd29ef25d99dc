namespace EqualityCloud.Schema.Tenants;

/// <summary>Everything that the caller's own tenant owns is to be exported.</summary>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record ExportTenantInput(string? IdempotencyKey = null);
