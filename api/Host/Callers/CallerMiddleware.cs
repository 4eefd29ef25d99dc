using System.Globalization;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Access;
using EqualityCloud.Host.RateLimits;
using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.Callers;

/// <summary>Recognises the caller by the bearer token and turns others away from endpoints that want one.</summary>
internal sealed class CallerMiddleware(RequestDelegate next, TokenValidator validator, BadTokenLockout lockout, RefusalCounter refusals)
{
    private const string Scheme = "Bearer ";

    public async Task InvokeAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization;
        var token = authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..].Trim() : null;
        var address = context.Connection.RemoteIpAddress;
        if (token is not null && lockout.IsOut(address) && !validator.Knows(token))
        {
            await RefuseLockedOutAsync(context);
            return;
        }
        if (token is not null && await validator.ValidateAsync(token) is { } signedIn)
        {
            context.Features.Set(signedIn);
            context.User = signedIn.Principal;
        }
        else if (token is not null)
        {
            lockout.Failed(address);
            // Whose it was to be nobody knows, so those who run the platform hear of it.
            refusals.Count(TenantId.Platform, "unknown", "INVALID_TOKEN");
        }
        if (context.Features.Get<SignedIn>() is null && context.GetEndpoint()?.Metadata.GetMetadata<CallerRequired>() is not null)
        {
            await RefuseAsync(context, token is not null);
            return;
        }
        await next(context);
    }

    private static Task RefuseLockedOutAsync(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RateLimitSettings.Window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        return GraphQLRefusal.WriteAsync(
            context, StatusCodes.Status429TooManyRequests, "TOO_MANY_BAD_TOKENS", "Too many access tokens from your address were not valid. Wait as long as Retry-After says, and get a new token.");
    }

    private static Task RefuseAsync(HttpContext context, bool hadToken)
    {
        // RFC 6750, section 3.
        context.Response.Headers.WWWAuthenticate = hadToken ? "Bearer error=\"invalid_token\"" : "Bearer";
        return GraphQLRefusal.WriteAsync(
            context,
            StatusCodes.Status401Unauthorized,
            "UNAUTHENTICATED",
            hadToken ? "The access token is not valid, or no longer. Get a new one and try again." : "Nobody is signed in. Send an access token: Authorization: Bearer TOKEN.");
    }
}
