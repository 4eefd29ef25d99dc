using System.Security.Claims;

using EqualityCloud.Contracts.Access;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>Whom a request comes from, as the tenant's own lists know them now.</summary>
/// <param name="Caller">The caller.</param>
/// <param name="Access">The membership; null for programs.</param>
internal sealed record SignedIn(Caller Caller, MemberAccess? Access)
{
    public ClaimsPrincipal Principal => new(new ClaimsIdentity([new Claim("sub", Caller.Actor)], "EqualityCloud", "sub", "role"));
}
