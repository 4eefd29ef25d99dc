using EqualityCloud.Host.Health;
using EqualityCloud.Host.Settings;

namespace EqualityCloud.Host.SignIn;

/// <summary>Whether people can sign in; "ok" also where nobody is meant to.</summary>
internal sealed class SignInProgress(HostSettings settings, OpenIdClient client)
{
    public string State => settings.ProviderFolder is null || client.IsKnown ? ReadinessView.Ok : "starting";
}
