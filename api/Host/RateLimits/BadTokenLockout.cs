using System.Net;
using System.Threading.RateLimiting;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Networks that keep sending tokens that are not valid are not listened to for a while; whoever has a token that is known already goes on.</summary>
internal sealed class BadTokenLockout(RateLimitSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _failures = PartitionedRateLimiter.Create<IPAddress, IPAddress>(network => RateLimitPartition.GetFixedWindowLimiter(
        network, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.BadTokensPerMinute, Window = RateLimitSettings.Window, QueueLimit = 0, AutoReplenishment = false }));

    public bool IsOut(IPAddress network) => _failures.GetStatistics(network)!.CurrentAvailablePermits == 0;

    public void Failed(IPAddress network) => _failures.AttemptAcquire(network).Dispose();

    public void Dispose() => _failures.Dispose();
}
