using EqualityCloud.Host.Settings;
using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.Development;

/// <summary>Answers only what was asked of this machine by name: a foreign page that makes its own name resolve to the loopback address gets nothing.</summary>
/// <remarks>There is no CORS answer either, so a page of another origin cannot read what it is sent, nor send the header that <c>/dev/token</c> wants.</remarks>
internal static class DevelopmentFence
{
    public static void UseDevelopmentFence(this WebApplication app, HostSettings settings)
    {
        if (!settings.IsDevelopment) return;
        app.Use(static (context, next) => IsOurs(context.Request.Host, context.Connection.LocalPort)
            ? next(context)
            : ProblemAnswer.WriteAsync(
                context,
                StatusCodes.Status400BadRequest,
                "HOST_NOT_ALLOWED",
                $"In development mode the product is http://localhost:{context.Connection.LocalPort} and nothing else. Use that address."));
    }

    private static bool IsOurs(HostString host, int port) =>
        host.Port == port && (host.Host is "127.0.0.1" or "[::1]" || host.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase));
}
