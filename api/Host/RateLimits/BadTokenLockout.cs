using System.Net;
using System.Threading.RateLimiting;

namespace EqualityCloud.Host.RateLimits;

/// <summary>Addresses that keep sending tokens that are not valid are not listened to for a while; whoever has a token that is known already goes on.</summary>
internal sealed class BadTokenLockout(RateLimitSettings settings) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> _failures = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address => RateLimitPartition.GetFixedWindowLimiter(
        address, _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.BadTokensPerMinute, Window = RateLimitSettings.Window, QueueLimit = 0, AutoReplenishment = false }));

    public bool IsOut(IPAddress? address) => _failures.GetStatistics(Network(address))!.CurrentAvailablePermits == 0;

    public void Failed(IPAddress? address) => _failures.AttemptAcquire(Network(address)).Dispose();

    public void Dispose() => _failures.Dispose();

    /// <summary>An IPv6 caller has as many addresses as it likes, all within one /64.</summary>
    private static IPAddress Network(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily is not System.Net.Sockets.AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
