using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Contracts.Writing;

/// <summary>Ids that follow from names, so that a retry or a second import names the same thing: UUID version 5 of RFC 9562, section 5.5.</summary>
public static class DerivedId
{
    /// <summary>The id of a name within a namespace; equal for equal input, on every machine.</summary>
    public static Guid Of(Guid space, string name)
    {
        Span<byte> input = stackalloc byte[16 + Encoding.UTF8.GetMaxByteCount(Math.Min(name.Length, 300))];
        if (name.Length > 300)
        {
            input = new byte[16 + Encoding.UTF8.GetByteCount(name)];
        }
        space.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(name, input[16..]);

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
#pragma warning disable CA5350 // the RFC says SHA-1; nothing is kept secret by it
        SHA1.HashData(input[..length], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }

    /// <summary>The id that a stable reference stands for: 32 hexadecimal digits are an id themselves, anything else is a name.</summary>
    public static Guid OfReference(Guid space, string kind, string reference) =>
        Guid.TryParseExact(reference, "N", out var id) ? id : Of(space, $"{kind}/{reference}");
}
