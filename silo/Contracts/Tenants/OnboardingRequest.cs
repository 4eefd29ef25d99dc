using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>Who is to become a tenant.</summary>
/// <param name="Kind">Council or regional body.</param>
/// <param name="Code">Its GSS code in the register, current or former; required for a council.</param>
/// <param name="Name">The name of a regional body that is not in the register.</param>
[GenerateSerializer, Immutable, Alias("tenants.onboarding-request")]
public sealed record OnboardingRequest(TenantKind Kind, string? Code = null, string? Name = null);
