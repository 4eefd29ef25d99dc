using EqualityCloud.Host.Settings;

using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EqualityCloud.Host.SignIn;

/// <summary>The product as a client of one provider, once that is known: in development it has to start first.</summary>
internal sealed class OpenIdClient
{
    private volatile Client? _current;

    public bool IsKnown => _current is not null;

    public WebClientSettings Settings => Current.Settings;

    public ConfigurationManager<OpenIdConnectConfiguration> Discovery => Current.Discovery;

    private Client Current => _current ?? throw new InvalidOperationException("There is no sign-in provider, or not yet.");

    /// <exception cref="SignInRefusedException">The provider does not say what it is.</exception>
    public async Task<OpenIdConnectConfiguration> DiscoverAsync(CancellationToken ct)
    {
        try
        {
            return await Discovery.GetConfigurationAsync(ct);
        }
        catch (InvalidOperationException e)
        {
            throw new SignInRefusedException("SIGN_IN_NOT_AVAILABLE", e);
        }
    }

    public void Use(WebClientSettings settings, ConfigurationManager<OpenIdConnectConfiguration> discovery) => _current = new Client(settings, discovery);

    private sealed record Client(WebClientSettings Settings, ConfigurationManager<OpenIdConnectConfiguration> Discovery);
}
