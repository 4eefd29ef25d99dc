using EqualityCloud.Host.Web;

namespace EqualityCloud.Host.Callers;

/// <summary>Recognises the caller by the bearer token and turns others away from endpoints that want one.</summary>
internal sealed class CallerMiddleware(RequestDelegate next, TokenValidator validator)
{
    private const string Scheme = "Bearer ";

    public async Task InvokeAsync(HttpContext context)
    {
        var authorization = context.Request.Headers.Authorization;
        var token = authorization is [{ } value] && value.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? value[Scheme.Length..].Trim() : null;
        if (token is not null && await validator.ValidateAsync(token) is { } signedIn)
        {
            context.Features.Set(signedIn);
            context.User = signedIn.Principal;
        }
        else if (context.GetEndpoint()?.Metadata.GetMetadata<CallerRequired>() is not null)
        {
            await RefuseAsync(context, token is not null);
            return;
        }
        await next(context);
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
