using System.Text.Json;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Access;
using EqualityCloud.Host.Callers;
using EqualityCloud.Host.Web;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EqualityCloud.Host.SignIn;

/// <summary>What the web app asks about signing in and out. The provider's answer at /auth/callback is the scheme's own.</summary>
internal static class SignInEndpoints
{
    private const string ForeignAddress = "RETURN_ADDRESS_INVALID";
    private const string HeaderRequired = "HEADER_REQUIRED";
    private const string TenantNotFound = "TENANT_NOT_FOUND";

    public static void MapSignIn(this WebApplication app)
    {
        app.MapGet("/auth/sign-in", BeginAsync);
        app.MapPost("/auth/sign-out", EndAsync);
        app.MapGet("/auth/session", AnswerSessionAsync);
        app.MapPost("/auth/tenant", ChangeTenantAsync);
    }

    private static async Task BeginAsync(HttpContext context)
    {
        if (!await IsKnownAsync(context)) return;
        var (query, properties) = (context.Request.Query, new AuthenticationProperties());
        var returnTo = query["returnTo"].Count == 0 ? "/" : query["returnTo"].ToString();
        if (!ReturnAddress.IsOurs(returnTo))
        {
            context.RequestServices.GetRequiredService<RefusalCounter>().CountUnknown(null, context, ForeignAddress);
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status400BadRequest, ForeignAddress, "returnTo is a path of this product, such as /strategies.");
            return;
        }
        properties.RedirectUri = returnTo;
        if (query["invitation"] is [{ Length: > 0 } invitation])
        {
            if (InvitationCode.Parse(invitation) is null)
            {
                await SignInFailure.AnswerAsync(context, new SignInRefusedException(Contracts.Writing.ProblemCodes.InvitationInvalid));
                return;
            }
            properties.Items[SignInAdmission.Invitation] = invitation;
        }
        if (query["tenant"] is [{ Length: > 0 } tenant]) properties.Items[SignInAdmission.Tenant] = tenant;
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.ChallengeAsync(SignInSchemes.Provider, properties);
        }
        catch (SignInRefusedException refused)
        {
            await SignInFailure.AnswerAsync(context, refused);
        }
    }

    private static async Task EndAsync(HttpContext context)
    {
        if (!await HasHeaderAsync(context) || !await IsKnownAsync(context)) return;
        var session = await context.AuthenticateAsync(SignInSchemes.Session);
        await context.SignOutAsync(SignInSchemes.Session);
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsJsonAsync(new { redirect = session.Succeeded ? await ProviderSignOutAsync(context, session.Properties) : "/" }, context.RequestAborted);
    }

    private static async Task AnswerSessionAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Cookie";
        var session = context.RequestServices.GetRequiredService<OpenIdClient>().IsKnown ? await context.AuthenticateAsync(SignInSchemes.Session) : AuthenticateResult.NoResult();
        var directory = context.RequestServices.GetRequiredService<CallerDirectory>();
        var signedIn = session.Succeeded ? await directory.FindAsync(WebSessions.IdentityOf(session.Principal, default)) : null;
        if (signedIn is not { Caller: { } caller, Access: { } access })
        {
            await context.Response.WriteAsJsonAsync(new { signedIn = false }, context.RequestAborted);
            return;
        }
        await context.Response.WriteAsJsonAsync(
            new
            {
                signedIn = true,
                name = access.Member.Name,
                tenant = Describe(caller.Tenant, access),
                tenants = await context.RequestServices.GetRequiredService<Memberships>().OfAsync(caller.Actor, DescribeOne),
                roles = access.Member.Roles,
                permissions = Enum.GetValues<Permissions>().Where(permission => permission is not Permissions.None && caller.May(permission))
                    .Select(permission => JsonNamingPolicy.SnakeCaseUpper.ConvertName(permission.ToString())),
                expiresAt = SessionTicket.ExpiresAt(session.Properties!),
            },
            context.RequestAborted);
    }

    /// <summary>
    /// Goes on in another tenant that the session's person belongs to: the session ends and a new one begins there, with the same end and the same tokens of the
    /// provider, who is not asked again. A tenant that does not know the person, or is shut, is not found, and the session stays as it was.
    /// </summary>
    private static async Task ChangeTenantAsync(HttpContext context, Memberships memberships)
    {
        if (!await HasHeaderAsync(context) || !await IsKnownAsync(context)) return;
        context.Response.Headers.CacheControl = "no-store";
        var session = await context.AuthenticateAsync(SignInSchemes.Session);
        if (!session.Succeeded)
        {
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status401Unauthorized, "UNAUTHENTICATED", "Nobody is signed in.");
            return;
        }
        var subject = session.Principal.FindFirst(SignInAdmission.SubjectClaim)!.Value;
        if (!Guid.TryParse(context.Request.Query["tenant"], out var id) || await memberships.FindAsync(subject, new TenantId(id)) is not { } access)
        {
            context.RequestServices.GetRequiredService<RefusalCounter>().Count(WebSessions.IdentityOf(session.Principal, default).Tenant!.Value, subject, TenantNotFound);
            await ProblemAnswer.WriteAsync(context, StatusCodes.Status404NotFound, TenantNotFound, "You belong to no such organisation, or it is suspended.");
            return;
        }
        var properties = session.Properties!.Clone();
        (properties.IssuedUtc, properties.ExpiresUtc) = (null, null);
        await context.SignOutAsync(SignInSchemes.Session);
        // The scheme's handler remembers the session that has just ended; one of a scope of its own begins another.
        await using var scope = context.RequestServices.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IAuthenticationService>().SignInAsync(context, SignInSchemes.Session, SignInAdmission.PrincipalOf(subject, new TenantId(id)), properties);
        await context.Response.WriteAsJsonAsync(new { tenant = Describe(new TenantId(id), access) }, context.RequestAborted);
    }

    private static object Describe(TenantId tenant, MemberAccess access) => new { id = tenant.ToString(), name = access.TenantName, kind = NameOf(access.TenantKind) };

    private static object DescribeOne(TenantId tenant, MemberAccess access, bool isSuspended) =>
        new { id = tenant.ToString(), name = access.TenantName, kind = NameOf(access.TenantKind), suspended = isSuspended };

    private static string NameOf(TenantKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>Where the browser goes to sign out at the provider too, or home where the provider has no such page.</summary>
    private static async Task<string> ProviderSignOutAsync(HttpContext context, AuthenticationProperties session)
    {
        var client = context.RequestServices.GetRequiredService<OpenIdClient>();
        OpenIdConnectConfiguration provider;
        try
        {
            provider = await client.DiscoverAsync(context.RequestAborted);
        }
        catch (SignInRefusedException)
        {
            // Here it is over in any case.
            return "/";
        }
        if (string.IsNullOrEmpty(provider.EndSessionEndpoint)) return "/";
        return QueryHelpers.AddQueryString(provider.EndSessionEndpoint, new Dictionary<string, string?>
        {
            ["id_token_hint"] = SessionTicket.IdTokenOf(session),
            ["client_id"] = client.Settings.ClientId,
            ["post_logout_redirect_uri"] = $"{context.Request.Scheme}://{context.Request.Host}/",
        });
    }

    private static async Task<bool> HasHeaderAsync(HttpContext context)
    {
        if (context.Request.Headers[SignInSchemes.Header] == "1") return true;
        context.RequestServices.GetRequiredService<RefusalCounter>().CountUnknown(null, context, HeaderRequired);
        await ProblemAnswer.WriteAsync(context, StatusCodes.Status403Forbidden, HeaderRequired, $"Send the header {SignInSchemes.Header}: 1.");
        return false;
    }

    private static async Task<bool> IsKnownAsync(HttpContext context)
    {
        if (context.RequestServices.GetRequiredService<OpenIdClient>().IsKnown) return true;
        await ProblemAnswer.WriteAsync(context, StatusCodes.Status503ServiceUnavailable, "SIGN_IN_NOT_AVAILABLE", "No sign-in provider is set up here, or it does not run yet.");
        return false;
    }
}
