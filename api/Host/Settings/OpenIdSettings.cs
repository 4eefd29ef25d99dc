namespace EqualityCloud.Host.Settings;

/// <summary>Whose tokens are taken, and the audience that they must name.</summary>
internal sealed record OpenIdSettings(Uri Authority, string Audience);
