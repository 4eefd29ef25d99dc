namespace EqualityCloud.Host.RateLimits;

/// <summary>How much a caller may ask.</summary>
/// <param name="ClientPerMinute">Requests of one person or program; as many at once, then evenly spread.</param>
/// <param name="TenantPerMinute">Requests of all people and programs of one tenant together.</param>
/// <param name="BadTokensPerMinute">Tokens that are not valid, from one address.</param>
/// <param name="SignInPerMinute">Steps of sign-in and sign-out from one address: two for each person who comes in.</param>
/// <param name="PublicPerMinute">Requests for public pages from one address, by anybody.</param>
/// <param name="Redis">The Redis that several processes count in together; null where each counts for itself.</param>
internal sealed record RateLimitSettings(int ClientPerMinute, int TenantPerMinute, int BadTokensPerMinute, int SignInPerMinute, int PublicPerMinute, string? Redis)
{
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
}
