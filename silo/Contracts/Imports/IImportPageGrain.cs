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

    /// <summary>The rows.</summary>
    [Alias("rows")]
    Task<ImmutableArray<ImportRow>> Rows();

    /// <summary>Stores what the rows change.</summary>
    [Alias("store")]
    Task Store(ImmutableArray<ImportItem> items);

    /// <summary>What the rows change.</summary>
    [Alias("read")]
    Task<ImmutableArray<ImportItem>> Read();

    /// <summary>Forgets all of it.</summary>
    [Alias("clear")]
    Task Clear();
}
