using System.Net;
using System.Threading.RateLimiting;

using EqualityCloud.Host.Access;
using EqualityCloud.Host.RateLimits;

namespace EqualityCloud.Host.PublicPages;

/// <summary>How often one network may ask for public pages.</summary>
internal sealed class PublicLimiter(RateLimitSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _requests = PartitionedRateLimiter.Create<IPAddress, IPAddress>(network => RateLimitPartition.GetFixedWindowLimiter(
        network, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.PublicPerMinute, Window = RateLimitSettings.Window, QueueLimit = 0, AutoReplenishment = false }));

    public bool TryTake(IPAddress? address)
    {
        using var lease = _requests.AttemptAcquire(ClientNetwork.Of(address));
        return lease.IsAcquired;
    }

    public void Dispose() => _requests.Dispose();
}
