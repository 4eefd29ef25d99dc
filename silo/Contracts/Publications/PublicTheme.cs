namespace EqualityCloud.Contracts.Publications;

/// <summary>A heading that objectives stand under.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">As it is shown.</param>
[GenerateSerializer, Immutable, Alias("publications.theme")]
public sealed record PublicTheme(string Key, string Title);
