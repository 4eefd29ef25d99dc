using System.Net;
using System.Security.Cryptography;

namespace EqualityCloud.Host.Access;

/// <summary>Names clients that nobody has recognised, so that one can be told from many in an audit trail. A network address is personal data and stays out of it.</summary>
/// <remarks>The names are made with a key that ends with the process, so that nobody can find an address by trying them all.</remarks>
internal sealed class ClientAlias
{
    /// <summary>All those for whom there is no room to name each.</summary>
    public const string Others = $"{Prefix}others";

    private const string Prefix = "unknown-";

    private const int Letters = 8;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Such as <c>unknown-3f2a9c1b</c>.</summary>
    public string Of(IPAddress network) => $"{Prefix}{Convert.ToHexStringLower(HMACSHA256.HashData(_key, network.GetAddressBytes()))[..Letters]}";

    /// <summary>Whether an actor is such a client, and no member or program.</summary>
    public static bool Is(string actor) => actor.StartsWith(Prefix, StringComparison.Ordinal);
}
