using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;


using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EqualityCloud.Host.SignIn;

/// <summary>Authorization code with PKCE is the framework's OAuth handler; this adds what OpenID Connect adds: discovery, nonce, the issuer's name in the answer, the id token.</summary>
internal sealed class OpenIdHandler(
    IOptionsMonitor<OpenIdOptions> options, ILoggerFactory logger, UrlEncoder encoder, OpenIdClient client, IdTokenValidator idTokens, SignInAdmission admission)
    : OAuthHandler<OpenIdOptions>(options, logger, encoder)
{
    private const string Nonce = ".nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await ReadProviderAsync();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // Before the base seals the properties into the state.
        var nonce = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), "nonce", nonce);
    }

    protected override string FormatScope() => string.Join(' ', client.Settings.Scopes);

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        var provider = await ReadProviderAsync();
        var issuer = Request.Query["iss"];
        // RFC 9207: an answer that another provider sent is not exchanged with this one.
        if (issuer.Count > 0 ? issuer != provider.Issuer : provider.AuthorizationResponseIssParameterSupported) return HandleRequestResult.Fail(new SignInRefusedException("ISSUER_INVALID"));
        return await base.HandleRemoteAuthenticateAsync();
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response!.RootElement.TryGetProperty("id_token", out var element) ? element.GetString() : null;
        var nonce = properties.Items[Nonce]!;
        var claims = await idTokens.ValidateAsync(idToken, tokens.AccessToken, nonce);
        var principal = await admission.AdmitAsync(claims, properties);
        var returnTo = properties.RedirectUri;
        properties.Items.Clear();
        properties.RedirectUri = returnTo;
        SessionTicket.Fill(properties, idToken!, nonce, tokens, TimeProvider.GetUtcNow());
        return new AuthenticationTicket(principal, properties, Scheme.Name);
    }

    private async Task<OpenIdConnectConfiguration> ReadProviderAsync()
    {
        var provider = await client.DiscoverAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        Options.TokenEndpoint = provider.TokenEndpoint;
        Options.ClientId = client.Settings.ClientId;
        Options.ClientSecret = client.Settings.ClientSecret;
        return provider;
    }
}
