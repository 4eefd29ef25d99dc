using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Host.Callers;

/// <summary>The SHA-256 of a token: a token itself is never kept.</summary>
internal readonly record struct TokenHash(UInt128 First, UInt128 Second)
{
    private const int UsualTokenLength = 2048;

    public static TokenHash Of(ReadOnlySpan<char> token)
    {
        byte[]? rented = null;
        var bytes = token.Length <= UsualTokenLength / 3
            ? stackalloc byte[UsualTokenLength]
            : rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(token.Length));
        try
        {
            Span<TokenHash> hash = stackalloc TokenHash[1];
            SHA256.HashData(bytes[..Encoding.UTF8.GetBytes(token, bytes)], MemoryMarshal.AsBytes(hash));
            return hash[0];
        }
        finally
        {
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
