using Microsoft.IdentityModel.JsonWebTokens;

namespace EqualityCloud.Host.Callers;

/// <summary>Finds out who a bearer token stands for: its signature, algorithm, type, issuer, audience and times are all checked.</summary>
internal sealed class TokenValidator(TokenIssuers issuers, ClaimNames names, TokenCache cache, TimeProvider clock)
{
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>Who the token stands for; null where it is not valid or names nobody.</summary>
    public ValueTask<TokenIdentity?> ValidateAsync(ReadOnlyMemory<char> token)
    {
        var hash = TokenHash.Of(token.Span);
        return cache.Find(hash) is { } known ? new ValueTask<TokenIdentity?>(known) : CheckAsync(token.ToString(), hash);
    }

    /// <summary>Whether the token was found valid before, and is checked again if that was not lately; nobody can make up such a one.</summary>
    public bool Knows(ReadOnlyMemory<char> token) => cache.Knows(TokenHash.Of(token.Span));

    private async ValueTask<TokenIdentity?> CheckAsync(string token, TokenHash hash)
    {
        foreach (var rules in issuers.All)
        {
            var result = await _handler.ValidateTokenAsync(token, rules.Parameters(clock));
            if (!result.IsValid) continue;
            if (TokenIdentity.Of(result.ClaimsIdentity, names, new DateTimeOffset(result.SecurityToken.ValidTo, TimeSpan.Zero)) is not { } identity) return null;
            cache.Add(hash, identity);
            return identity;
        }
        return null;
    }
}
