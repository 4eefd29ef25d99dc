using System.Security.Claims;

using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Host.Callers;

using Microsoft.AspNetCore.Authentication;

namespace EqualityCloud.Host.SignIn;

/// <summary>Who a request's session stands for.</summary>
internal sealed class WebSessions(OpenIdClient client)
{
    /// <summary>Null without a live session, and for a request that a page of another origin could have made.</summary>
    public async ValueTask<TokenIdentity?> FindAsync(HttpContext context)
    {
        if (!client.IsKnown || context.Request.Headers[SignInSchemes.Header] != "1") return null;
        var result = await context.AuthenticateAsync(SignInSchemes.Session);
        return result.Succeeded ? IdentityOf(result.Principal, SessionTicket.ExpiresAt(result.Properties!)) : null;
    }

    public static TokenIdentity IdentityOf(ClaimsPrincipal principal, DateTimeOffset expires) => new(
        principal.FindFirst(SignInAdmission.SubjectClaim)!.Value,
        new TenantId(Guid.ParseExact(principal.FindFirst(SignInAdmission.TenantClaim)!.Value, "N")),
        Scopes.Table[Scopes.All],
        expires);
}
