using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace EqualityCloud.Host.PublicPages;

/// <summary>A page or file as it is sent: made once, sent often.</summary>
internal sealed class PublicAnswer
{
    private PublicAnswer(byte[] plain, byte[] compressed, string contentType, string mark) => (Plain, Compressed, ContentType, Mark) = (plain, compressed, contentType, mark);

    public byte[] Plain { get; }

    /// <summary>The same as Brotli.</summary>
    public byte[] Compressed { get; }

    public string ContentType { get; }

    /// <summary>Different for different content.</summary>
    public string Mark { get; }

    public long Size => Plain.LongLength + Compressed.LongLength;

    public static PublicAnswer Page(string html) => Of(Encoding.UTF8.GetBytes(html), "text/html; charset=utf-8");

    public static PublicAnswer Of(byte[] content, string contentType)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(content);
        return new PublicAnswer(content, compressed.ToArray(), contentType, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12)));
    }
}
