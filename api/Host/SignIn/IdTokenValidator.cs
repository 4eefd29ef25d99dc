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

    /// <exception cref="SignInRefusedException">The token is not what it must be.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string? idToken, string? accessToken, string? nonce)
    {
        if (string.IsNullOrEmpty(idToken)) throw new SignInRefusedException("ID_TOKEN_MISSING");
        var rules = new TokenRules(client.Discovery, client.Settings.ClientId, TokenRules.ProviderAlgorithms, Types: [], ClockSkew);
        var result = await _handler.ValidateTokenAsync(idToken, rules.Parameters(clock));
        if (!result.IsValid) throw new SignInRefusedException("ID_TOKEN_INVALID", result.Exception);
        try
        {
            new OpenIdConnectProtocolValidator { RequireNonce = nonce is not null, RequireTimeStampInNonce = false, RequireStateValidation = false }.ValidateTokenResponse(new OpenIdConnectProtocolValidationContext
            {
                ClientId = client.Settings.ClientId,
                Nonce = nonce,
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
