namespace EqualityCloud.Contracts.Publications;

/// <summary>What a public page is.</summary>
[GenerateSerializer, Alias("publications.page-kind")]
public enum PublicPageKind
{
    /// <summary>A strategy with its objectives and actions.</summary>
    Strategy,

    /// <summary>Equality information: figures.</summary>
    EqualityInformation,
}
