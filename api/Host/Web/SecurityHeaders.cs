using EqualityCloud.Host.Settings;

using Microsoft.Extensions.Primitives;

namespace EqualityCloud.Host.Web;

/// <summary>Headers on every answer that keep a browser from doing what the product never asks for.</summary>
internal static class SecurityHeaders
{
    /// <summary>Answers are data: nothing in them is run or shown.</summary>
    private static readonly StringValues DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Pages run their own scripts and no inline ones. The editor of GraphiQL lays out by inline styles and runs workers of its own origin.</summary>
    private static readonly StringValues PagePolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
        + "worker-src 'self' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        SetOn(context);
        return next(context);
    });

    /// <summary>Whether people reach the product over TLS although it ends before this process.</summary>
    private static bool IsServedOverTls(HttpContext context) => context.RequestServices.GetRequiredService<HostSettings>().OpenId?.Web is not null;

    /// <summary>Also for answers to faults, which begin with headers cleared.</summary>
    public static void SetOn(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Request.Path.StartsWithSegments(GraphiQLEndpoints.Path) ? PagePolicy : DataPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps || IsServedOverTls(context)) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
    }
}
