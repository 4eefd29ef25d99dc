using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Publications;

/// <summary>A page of an edition; its key is a <see cref="PublicationKey.Page"/>. It exists once the publication names it.</summary>
[TenantKeyed, Alias("publication-page")]
public interface IPublicationPageGrain : IGrainWithStringKey
{
    /// <summary>Stores the page, in place of one that a draft which broke off has left.</summary>
    [Alias("store")]
    Task Store(PublicPage page);

    /// <summary>The page; null where there is none.</summary>
    [Alias("read"), ReadOnly]
    Task<PublicPage?> Read();

    /// <summary>Removes it.</summary>
    [Alias("clear")]
    Task Clear();
}
