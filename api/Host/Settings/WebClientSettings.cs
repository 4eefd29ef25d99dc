namespace EqualityCloud.Host.Settings;

/// <summary>The product as a client of the provider, for people with a browser.</summary>
/// <param name="ClientId">The client id at the provider.</param>
/// <param name="ClientSecret">Its secret.</param>
/// <param name="Address">Where people reach the product; what they ask for is never taken from a request's headers.</param>
/// <param name="Scopes">What is asked for at sign-in.</param>
/// <param name="KeyFolder">Where the keys lie that seal cookies and tickets; instances that share sessions share it.</param>
internal sealed record WebClientSettings(string ClientId, string ClientSecret, Uri? Address, string[] Scopes, string KeyFolder)
{
    public static string[] UsualScopes { get; } = ["openid", "profile", "email", "offline_access"];
}
