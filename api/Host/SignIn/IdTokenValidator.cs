using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;

using EqualityCloud.Host.Callers;

using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EqualityCloud.Host.SignIn;

/// <summary>Checks an id token: signature, algorithm, issuer, audience and times by the token library, nonce, authorised party and access token's hash by the protocol's.</summary>
internal sealed class IdTokenValidator(OpenIdClient client, TimeProvider clock)
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The token of a sign-in, which must repeat its nonce.</summary>
    /// <exception cref="SignInRefusedException">The token is not what it must be.</exception>
    public Task<ClaimsIdentity> ValidateAsync(string? idToken, string? accessToken, string? nonce) => ValidateAsync(idToken, accessToken, nonce, mayLackNonce: false);

    /// <summary>The token of a refresh: it need not have the nonce of the sign-in, but where it has one it is that one (OpenID Connect Core, section 12.2).</summary>
    /// <exception cref="SignInRefusedException">The token is not what it must be.</exception>
    public Task<ClaimsIdentity> ValidateRefreshedAsync(string idToken, string? accessToken, string? nonce) => ValidateAsync(idToken, accessToken, nonce, mayLackNonce: true);

    private async Task<ClaimsIdentity> ValidateAsync(string? idToken, string? accessToken, string? nonce, bool mayLackNonce)
    {
        if (string.IsNullOrEmpty(idToken)) throw new SignInRefusedException("ID_TOKEN_MISSING");
        var rules = new TokenRules(client.Discovery, client.Settings.ClientId, TokenRules.ProviderAlgorithms, Types: [], ClockSkew);
        var result = await _handler.ValidateTokenAsync(idToken, rules.Parameters(clock));
        if (!result.IsValid) throw new SignInRefusedException("ID_TOKEN_INVALID", result.Exception);
        var hasNonce = result.ClaimsIdentity.HasClaim(claim => claim.Type == OpenIdConnectParameterNames.Nonce);
        try
        {
            new OpenIdConnectProtocolValidator { RequireNonce = hasNonce || !mayLackNonce, RequireTimeStampInNonce = false, RequireStateValidation = false }.ValidateTokenResponse(new OpenIdConnectProtocolValidationContext
            {
                ClientId = client.Settings.ClientId,
                Nonce = hasNonce || !mayLackNonce ? nonce : null,
                ProtocolMessage = new OpenIdConnectMessage { IdToken = idToken, AccessToken = accessToken },
                ValidatedIdToken = JwtSecurityTokenConverter.Convert((JsonWebToken)result.SecurityToken),
            });
        }
        catch (OpenIdConnectProtocolException e)
        {
            throw new SignInRefusedException(e is OpenIdConnectProtocolInvalidNonceException ? "NONCE_INVALID" : "ID_TOKEN_INVALID", e);
        }
        return result.ClaimsIdentity;
    }
}
