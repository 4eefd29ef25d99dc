using System.Net;
using System.Threading.RateLimiting;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Addresses that keep sending tokens that are not valid are not listened to for a while; whoever has a token that is known already goes on.</summary>
internal sealed class BadTokenLockout(RateLimitSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _failures = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(
        address, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.BadTokensPerMinute, Window = RateLimitSettings.Window, QueueLimit = 0, AutoReplenishment = false }));

    public bool IsOut(IPAddress? address) => _failures.GetStatistics(CallerNetwork.Of(address))!.CurrentAvailablePermits == 0;

    public void Failed(IPAddress? address) => _failures.AttemptAcquire(CallerNetwork.Of(address)).Dispose();

    public void Dispose() => _failures.Dispose();
}
