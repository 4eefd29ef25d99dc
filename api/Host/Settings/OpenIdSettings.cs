using EqualityCloud.Host.Callers;

using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EqualityCloud.Host.Settings;

/// <summary>Whose tokens are taken, and the audience that they must name.</summary>
/// <param name="Authority">The provider.</param>
/// <param name="Audience">The audience of access tokens.</param>
/// <param name="TokenTypes">What access tokens call themselves in their header.</param>
/// <param name="Claims">Where the tokens say who it is.</param>
/// <param name="Web">The client by which browsers sign in; null where they do not.</param>
internal sealed record OpenIdSettings(Uri Authority, string Audience, string[] TokenTypes, ClaimNames Claims, WebClientSettings? Web)
{
    /// <summary>Fetches the provider's keys when the first token comes, and again when one names a key that is not known.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Discovery { get; } = Discover(Authority);

    public static ConfigurationManager<OpenIdConnectConfiguration> Discover(Uri authority) => new(
        $"{authority.AbsoluteUri.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = authority.Scheme == Uri.UriSchemeHttps });

    public TokenRules TokenRules() => new(Discovery, Audience, Callers.TokenRules.ProviderAlgorithms, TokenTypes, ClockSkew: TimeSpan.FromSeconds(30));
}
