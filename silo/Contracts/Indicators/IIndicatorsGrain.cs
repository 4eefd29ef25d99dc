using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Contracts.Indicators;

/// <summary>The indicators that a tenant can use: the catalogue that comes with the product, and its own beside it. Its key is the tenant's.</summary>
[TenantKeyed, Alias("indicators")]
public interface IIndicatorsGrain : IOutboxSender
{
    /// <summary>The current version of each indicator that is wanted: by family in the catalogue's order, the tenant's own last.</summary>
    [Alias("search"), ReadOnly]
    Task<ImmutableArray<CatalogueIndicator>> Search(IndicatorSearch search);

    /// <summary>An indicator; null where there is none.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="version">A version of its definition; null for the current one.</param>
    [Alias("find"), ReadOnly]
    Task<CatalogueIndicator?> Find(string id, int? version);

    /// <summary>All versions of an indicator that are kept, newest first.</summary>
    [Alias("versions"), ReadOnly]
    Task<ImmutableArray<CatalogueIndicator>> Versions(string id);

    /// <summary>Families, classifications and scales.</summary>
    [Alias("lists"), ReadOnly]
    Task<CatalogueLists> Lists();

    /// <summary>Adds an indicator of the tenant's own.</summary>
    [Alias("define")]
    Task<Outcome> Define(string id, IndicatorDetails details, WriteRequest request);

    /// <summary>Changes one: where its meaning changes, a new version begins and the earlier one is kept.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="revision">The revision that the caller read.</param>
    /// <param name="details">As it is to be.</param>
    /// <param name="request">What surrounds the write.</param>
    [Alias("revise")]
    Task<Outcome> Revise(string id, int revision, IndicatorDetails details, WriteRequest request);
}
