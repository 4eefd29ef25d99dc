using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Tenants;

/// <summary>Under which id an authority is a tenant, or is about to be.</summary>
[GenerateSerializer, Immutable, Alias("tenants.onboarding-state")]
internal sealed record OnboardingState
{
    [Id(0)] public TenantId? Tenant { get; init; }
}
