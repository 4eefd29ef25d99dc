using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Schema.Tenants;

/// <summary>Who is to become a tenant.</summary>
/// <param name="Kind">Council or regional body.</param>
/// <param name="Code">Its GSS code in the register of local authorities; required for a council.</param>
/// <param name="Name">The name of a regional body that is not in the register.</param>
/// <param name="IdempotencyKey">The caller's own name for this write, for safe retries.</param>
public sealed record OnboardTenantInput(TenantKind Kind, string? Code = null, string? Name = null, string? IdempotencyKey = null);
