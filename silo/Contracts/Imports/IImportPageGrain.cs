using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A page of an import; its key is the import's and the page's number.</summary>
[TenantKeyed, Alias("import-page")]
public interface IImportPageGrain : IGrainWithStringKey
{
    /// <summary>Stores rows as they were read.</summary>
    [Alias("stage")]
    Task Stage(ImmutableArray<ImportRow> rows);

    /// <summary>What is staged, and what came of it where that is known.</summary>
    [Alias("staged")]
    Task<StagedPage> Staged();

    /// <summary>Stores what the rows change in their place.</summary>
    /// <param name="items">The changes.</param>
    /// <param name="unchanged">Rows that say what is there; null where the rows have to be held against it again should this be lost.</param>
    [Alias("store")]
    Task Store(ImmutableArray<ImportItem> items, int? unchanged);

    /// <summary>What the rows change.</summary>
    [Alias("read")]
    Task<ImmutableArray<ImportItem>> Read();

    /// <summary>Forgets all of it; false where there was nothing.</summary>
    [Alias("clear")]
    Task<bool> Clear();
}
