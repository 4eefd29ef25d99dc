using System.Diagnostics.CodeAnalysis;

using Microsoft.AspNetCore.StaticFiles;

namespace EqualityCloud.Host.Web;

/// <summary>The type of a file, or of what a Brotli copy of it holds.</summary>
internal sealed class CompressedContentTypes : IContentTypeProvider
{
    public const string Extension = ".br";

    private readonly FileExtensionContentTypeProvider _known = new();

    public bool TryGetContentType(string subpath, [MaybeNullWhen(false)] out string contentType) =>
        _known.TryGetContentType(subpath.EndsWith(Extension, StringComparison.Ordinal) ? subpath[..^Extension.Length] : subpath, out contentType);
}
