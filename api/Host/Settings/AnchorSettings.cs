namespace EqualityCloud.Host.Settings;

/// <summary>Where the ends of audit trails are noted, outside the store: in a folder or in a container.</summary>
/// <param name="Folder">The folder; null where it is a container.</param>
/// <param name="ServiceUri">The blob service of the container's account; null where it is a folder.</param>
/// <param name="Container">The container.</param>
/// <param name="AccountName">The account.</param>
/// <param name="AccountKey">Its key.</param>
internal sealed record AnchorSettings(string? Folder, Uri? ServiceUri, string Container, string AccountName, string AccountKey)
{
    public const string UsualContainer = "equalitycloud-anchors";
}
