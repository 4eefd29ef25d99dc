using System.Security.Cryptography;

namespace EqualityCloud.Host.PublicPages;

/// <summary>The style of public pages.</summary>
internal static class PublicStyle
{
    public static readonly byte[] Bytes = Read();

    /// <summary>Changes with the style, so that its address can be kept for ever.</summary>
    public static readonly string Mark = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 6));

    private static byte[] Read()
    {
        using var stream = typeof(PublicStyle).Assembly.GetManifestResourceStream("pages.css") ?? throw new InvalidOperationException("The style is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
