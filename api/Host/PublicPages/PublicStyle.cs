using System.Security.Cryptography;

namespace EqualityCloud.Host.PublicPages;

/// <summary>The style of pages that people see without the web app: the public ones, and the one of a failed sign-in.</summary>
internal static class PublicStyle
{
    /// <summary>Such a page loads this style, and runs and sends nothing.</summary>
    public const string PagePolicy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Where it is, without its mark.</summary>
    public const string Path = "/public/pages.css";

    public static readonly byte[] Bytes = Read();

    /// <summary>Changes with the style, so that its address can be kept for ever.</summary>
    public static readonly string Mark = Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 6));

    /// <summary>Where pages find it.</summary>
    public static readonly string Address = $"{Path}?{Mark}";

    private static byte[] Read()
    {
        using var stream = typeof(PublicStyle).Assembly.GetManifestResourceStream("pages.css") ?? throw new InvalidOperationException("The style is not in the assembly.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
