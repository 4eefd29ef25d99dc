using System.Text.Json.Serialization;

using EqualityCloud.Contracts.Tenants;
using EqualityCloud.Grains.Durable;

namespace EqualityCloud.Grains.Tenants;

/// <summary>What storage keeps of one export; the archive itself lies among the archive files.</summary>
[GenerateSerializer, Immutable, Alias("tenants.export-state")]
internal sealed record TenantExportState : DurableState
{
    [Id(0)] public TenantExportStatus Status { get; init; }
    [Id(1)] public long States { get; init; }
    [Id(2)] public long Bytes { get; init; }
    [Id(3)] public string? Sha256 { get; init; }
    [Id(4)] public bool OneMoment { get; init; }
    [Id(5)] public DateTimeOffset? DoneAt { get; init; }

    /// <summary>An export that broke off is listed like a delivery that is owed, so the sweeper wakes it.</summary>
    [JsonIgnore]
    public override bool HasBegunWork => Status is TenantExportStatus.Running;
}
