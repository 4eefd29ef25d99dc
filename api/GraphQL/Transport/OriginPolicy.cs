using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Whether a page may open a stream here: browsers do not keep other sites from opening WebSockets, so we do.</summary>
internal static class OriginPolicy
{
    public static bool Allows(HttpContext context, GraphQLServerOptions options)
    {
        var origin = context.Request.Headers.Origin.ToString();
        // Only browsers send an origin, and they always do.
        if (origin.Length == 0) return true;
        if (options.AllowedOrigins.Contains(origin)) return true;
        return Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Scheme == context.Request.Scheme && uri.Authority == context.Request.Host.Value;
    }
}
