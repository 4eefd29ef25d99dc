using System.Net;
using System.Net.Sockets;

namespace EqualityCloud.Host.Access;

/// <summary>From where a request comes, as far as one client can be told from another by it.</summary>
internal static class ClientNetwork
{
    /// <summary>The address; of IPv6 its /64, since a client there has as many addresses as it likes.</summary>
    public static IPAddress Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

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
