using System.IO.Compression;
using System.Security.Cryptography;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Sends a finished answer: its media type, what may be cached, and compression.</summary>
internal static class AnswerWriter
{
    private const int WorthCompressing = 1400;

    public static async Task WriteAsync(HttpContext context, JsonOutput output, AnswerFormat format, int status, GraphQLServerOptions options)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = format == AnswerFormat.Response ? MediaTypes.Response : MediaTypes.Json;
        var headers = response.Headers;
        if (context.User.Identity is { IsAuthenticated: true } || context.Request.Headers.ContainsKey(HeaderNames.Authorization))
        {
            headers.CacheControl = "private, no-store";
        }
        else if (status == StatusCodes.Status200OK && HttpMethods.IsGet(context.Request.Method))
        {
            if (NotModified(context, output.Written.Span)) return;
        }

        var encoding = options.EnableCompression && output.Written.Length >= WorthCompressing ? Encoding(context.Request.Headers.AcceptEncoding) : null;
        if (encoding is null)
        {
            response.ContentLength = output.Written.Length;
            await response.BodyWriter.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
            return;
        }
        headers.ContentEncoding = encoding;
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        await using Stream stream = encoding == "br"
            ? new BrotliStream(response.Body, CompressionLevel.Fastest, leaveOpen: true)
            : new GZipStream(response.Body, CompressionLevel.Fastest, leaveOpen: true);
        await stream.WriteAsync(output.Written, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Only answers that everybody gets carry an ETag.</summary>
    private static bool NotModified(HttpContext context, ReadOnlySpan<byte> answer)
    {
        var tag = $"W/\"{Convert.ToHexStringLower(SHA256.HashData(answer).AsSpan(0, 16))}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "public, no-cache";
        headers.Append(HeaderNames.Vary, $"{HeaderNames.Accept}, {HeaderNames.Authorization}, {HeaderNames.Cookie}");
        if (!context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(tag)) return false;
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        context.Response.ContentType = null;
        return true;
    }

    private static string? Encoding(string? accepted)
    {
        if (string.IsNullOrEmpty(accepted)) return null;
        var codings = accepted.Split(',', 16, StringSplitOptions.TrimEntries);
        return Array.Exists(codings, coding => coding is "br") ? "br" : Array.Exists(codings, coding => coding is "gzip") ? "gzip" : null;
    }
}
