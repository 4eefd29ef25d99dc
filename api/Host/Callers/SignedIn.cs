using System.Security.Claims;

using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Host.Callers;

/// <summary>What a valid token came to. It is shared by all requests with that token and never changed.</summary>
internal sealed record SignedIn(Caller Caller, ClaimsPrincipal Principal, DateTimeOffset Expires);
