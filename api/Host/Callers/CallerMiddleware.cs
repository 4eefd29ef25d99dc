using System.Globalization;

using EqualityCloud.Host.Access;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.SignIn;
using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.Callers;

/// <summary>Recognises the caller by bearer token or web session and turns others away from endpoints that want one.</summary>
internal sealed class CallerMiddleware(
    RequestDelegate next, TokenValidator validator, BadTokenLockout lockout, CallerDirectory directory, WebSessions sessions, RefusalCounter refusals)
{
    private const string Scheme = "Bearer ";
    private const string LockedOut = "TOO_MANY_BAD_TOKENS";
    private const string Unknown = "NO_ACCESS";

    public async Task InvokeAsync(HttpContext context)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<CallerRequired>() is null)
        {
            await next(context);
            return;
        }
        var authorization = context.Request.Headers.Authorization;
        // Not plain null: that would become an empty token.
        ReadOnlyMemory<char>? token = authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value.AsMemory(Scheme.Length).Trim() : default(ReadOnlyMemory<char>?);
        if (token is null && context.WebSockets.IsWebSocketRequest)
        {
            await RefuseSocketAsync(context);
            return;
        }
        var network = ClientNetwork.Of(context);
        if (token is { } known && lockout.IsOut(network) && !validator.Knows(known))
        {
            refusals.CountUnknown(null, context, LockedOut);
            await RefuseLockedOutAsync(context);
            return;
        }
        var identity = token is { } given ? await validator.ValidateAsync(given) : authorization.Count == 0 ? await sessions.FindAsync(context) : null;
        if (identity is null)
        {
            if (token is not null)
            {
                lockout.Failed(network);
                refusals.CountUnknown(null, context, "INVALID_TOKEN");
            }
            await RefuseAsync(context, token is not null);
            return;
        }
        if (await directory.FindAsync(identity) is not { } signedIn)
        {
            refusals.CountUnknown(identity.Tenant, context, Unknown);
            await RefuseUnknownAsync(context);
            return;
        }
        context.Features.Set(identity);
        context.Features.Set(signedIn);
        context.User = signedIn.Principal;
        await next(context);
    }

    private static Task RefuseLockedOutAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RateLimitSettings.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return GraphQLRefusal.WriteAsync(
            context, StatusCodes.Status429TooManyRequests, LockedOut, "Too many access tokens from your address were not valid. Wait as long as Retry-After says, and get a new token.");
    }

    /// <summary>A browser sends its cookies with any WebSocket that any page opens, and no header that a page could be told by. The same streams come as server-sent events.</summary>
    private static Task RefuseSocketAsync(HttpContext context) => GraphQLRefusal.WriteAsync(
        context, StatusCodes.Status401Unauthorized, "WEBSOCKET_NEEDS_TOKEN", "A WebSocket is opened with an access token in the Authorization header. With a browser's session subscribe by server-sent events: Accept: text/event-stream.");

    private static Task RefuseUnknownAsync(HttpContext context) => GraphQLRefusal.WriteAsync(
        context, StatusCodes.Status403Forbidden, Unknown, "You are signed in, but no organisation here knows you. Ask an administrator of yours for an invitation.");

    private static Task RefuseAsync(HttpContext context, bool hadToken)
    {
        // RFC 6750, section 3.
        context.Response.Headers.WWWAuthenticate = hadToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        return GraphQLRefusal.WriteAsync(
            context,
            StatusCodes.Status401Unauthorized,
            "UNAUTHENTICATED",
            hadToken ? "The access token is not valid, or no longer. Get a new one and try again." : "Nobody is signed in. Sign in, or send an access token: Authorization: Bearer TOKEN.");
    }
}
