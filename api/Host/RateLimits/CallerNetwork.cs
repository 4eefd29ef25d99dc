using System.Net;
using System.Net.Sockets;

namespace EqualityCloud.Host.RateLimits;

/// <summary>The network that requests of somebody unknown are counted for.</summary>
internal static class CallerNetwork
{
    /// <summary>An IPv6 caller has as many addresses as it likes, all within one /64.</summary>
    public static IPAddress Of(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }
}
