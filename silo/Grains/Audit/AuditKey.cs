using System.Security.Cryptography;
using System.Text;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Grains.Audit;

/// <summary>The deployment's secret that keys the chains of all audit trails; each tenant's key is derived from it.</summary>
public sealed class AuditKey
{
    private const int Length = 32;

    private readonly byte[] _secret;

    /// <summary>From the deployment's secret.</summary>
    /// <exception cref="ArgumentException">The secret is shorter than 32 bytes.</exception>
    public AuditKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < Length)
        {
            throw new ArgumentException($"The audit key must have at least {Length} bytes.", nameof(secret));
        }
        _secret = secret.ToArray();
    }

    /// <summary>The tenant's own key: HKDF-SHA256 (RFC 5869) with the tenant as info.</summary>
    public byte[] For(TenantId tenant) => HKDF.DeriveKey(HashAlgorithmName.SHA256, _secret, Length, info: Encoding.UTF8.GetBytes($"audit/{tenant}"));
}
