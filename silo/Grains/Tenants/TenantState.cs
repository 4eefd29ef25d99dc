using System.Text.Json.Serialization;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Tenants;

/// <summary>What the platform keeps of one tenant; it outlives the tenant.</summary>
[GenerateSerializer, Immutable, Alias("tenants.tenant-state")]
internal sealed record TenantState : DurableState
{
    [Id(0)] public TenantDetails Details { get; init; } = new(TenantKind.Council, "");
    [Id(1)] public TenantStatus Status { get; init; }
    [Id(2)] public DateTimeOffset OnboardedAt { get; init; }
    [Id(3)] public string? SuspendedBecause { get; init; }
    [Id(4)] public PlannedDeletion? Deletion { get; init; }
    [Id(5)] public DeletionCertificate? Certificate { get; init; }

    /// <summary>A removal that broke off is listed like a delivery that is owed, so the sweeper wakes it.</summary>
    [JsonIgnore]
    public override bool HasBegunWork => Status is TenantStatus.Deleting;
}
