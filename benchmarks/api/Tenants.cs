using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>The ids of the seeded councils; seeding and measuring derive the same.</summary>
internal static class Tenants
{
    private static readonly Guid Space = new("0d2f5f1e-7f6b-4c0a-8a0e-6b1c3f4e9a20");

    public static TenantId Of(int council) => new(DerivedId.Of(Space, $"council/{council}"));
}
