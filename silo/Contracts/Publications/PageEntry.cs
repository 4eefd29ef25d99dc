namespace EqualityCloud.Contracts.Publications;

/// <summary>A page of an edition.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in addresses: lower-case letters, digits, dots and hyphens.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">What it holds, in a sentence.</param>
[GenerateSerializer, Immutable, Alias("publications.page-entry")]
public sealed record PageEntry(PublicPageKind Kind, string Name, string Title, string Summary);
