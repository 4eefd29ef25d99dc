using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Contracts.Access;

/// <summary>What is stored in place of a random secret. The secrets have 256 random bits, so a plain hash cannot be searched.</summary>
public static class SecretHash
{
    /// <summary>The hash of a secret.</summary>
    public static string Of(string secret) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>A new secret, of letters that need no escaping in an address.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether two hashes are equal, in a time that does not tell where they differ.</summary>
    public static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(one), Encoding.ASCII.GetBytes(other));
}
