using Microsoft.AspNetCore.Authentication.OAuth;

namespace EqualityCloud.Host.SignIn;

/// <summary>The handler's options; addresses and client come from the provider when it is first needed.</summary>
internal sealed class OpenIdOptions : OAuthOptions
{
    /// <summary>Known only when the provider is.</summary>
    public override void Validate()
    {
    }
}
