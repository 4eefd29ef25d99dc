using System.Security.Claims;

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EqualityCloud.Host.Callers;

/// <summary>Finds out who a bearer token stands for: its signature, algorithm, type, issuer, audience and times are all checked.</summary>
internal sealed class TokenValidator(TokenRules rules, TokenCache cache, TimeProvider clock)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly TokenValidationParameters _parameters = new()
    {
        ConfigurationManager = rules.Provider,
        ValidAudience = rules.Audience,
        ValidAlgorithms = rules.Algorithms,
        // RFC 9068: an id token of the same issuer and audience is no access token.
        ValidTypes = ["at+jwt", "application/at+jwt"],
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        NameClaimType = TokenClaims.Subject,
        RoleClaimType = TokenClaims.Role,
        LifetimeValidator = (from, until, _, _) => IsWithin(from, until, clock.GetUtcNow().UtcDateTime, rules.ClockSkew),
    };

    /// <summary>Who the token stands for; null where it is not valid or describes nobody of ours.</summary>
    public ValueTask<SignedIn?> ValidateAsync(string token)
    {
        var hash = TokenHash.Of(token);
        return cache.Find(hash) is { } known ? new ValueTask<SignedIn?>(known) : CheckAsync(token, hash);
    }

    /// <summary>Whether the token was found valid lately.</summary>
    public bool Knows(string token) => cache.Find(TokenHash.Of(token)) is not null;

    private async ValueTask<SignedIn?> CheckAsync(string token, TokenHash hash)
    {
        var result = await _handler.ValidateTokenAsync(token, _parameters);
        if (!result.IsValid || TokenClaims.ToCaller(result.ClaimsIdentity) is not { } caller) return null;
        var signedIn = new SignedIn(caller, new ClaimsPrincipal(result.ClaimsIdentity), new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero));
        cache.Add(hash, signedIn);
        return signedIn;
    }

    private static bool IsWithin(DateTime? from, DateTime? until, DateTime now, TimeSpan skew) =>
        until is { } end && now < end + skew && (from is not { } start || now >= start - skew);
}
