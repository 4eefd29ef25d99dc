using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.History;

/// <summary>A full page of a history; its key is the history's and the page's number.</summary>
[TenantKeyed, Alias("history-page")]
public interface IHistoryPageGrain : IGrainWithStringKey
{
    /// <summary>Stores the page; a second time it changes nothing.</summary>
    [Alias("store")]
    Task Store(ImmutableArray<HistoryLine> lines);

    /// <summary>The page's lines, oldest first.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<HistoryLine>> Read();
}
