using System.Collections.Concurrent;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Host.Tenants;

/// <summary>Whether a tenant's callers are let in, remembered for a moment: the record is one grain's, and every request asks.</summary>
internal sealed class TenantDoors(IGrainFactory factory, TimeProvider clock)
{
    public static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(2);

    private const int MaxKept = 10_000;

    private readonly CallerGrains _platform = new(factory, Caller.System(TenantId.Platform));
    private readonly ConcurrentDictionary<TenantId, Entry> _known = new();

    public async ValueTask<TenantStatus> StatusAsync(TenantId tenant)
    {
        if (tenant == TenantId.Platform) return TenantStatus.Active;
        if (_known.TryGetValue(tenant, out var known) && clock.GetUtcNow() < known.GoodUntil) return known.Status;

        var status = await _platform.CallKey<ITenantGrain, Task<TenantStatus>>(TenantRecordKey.Of(tenant), static grain => grain.Status());
        // A tenant that is not there may be in a moment, and one that is not ours costs the memory nothing.
        if (status is not TenantStatus.None)
        {
            if (_known.Count >= MaxKept) _known.Clear();
            _known[tenant] = new Entry(status, clock.GetUtcNow() + KeptFor);
        }
        return status;
    }

    private sealed record Entry(TenantStatus Status, DateTimeOffset GoodUntil);
}
