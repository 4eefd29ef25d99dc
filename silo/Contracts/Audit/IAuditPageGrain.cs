using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Audit;

/// <summary>A full page of an audit trail; its key is the trail's and the page's number.</summary>
[TenantKeyed, Alias("audit-page")]
public interface IAuditPageGrain : IGrainWithStringKey
{
    /// <summary>Stores the page; a second time it changes nothing.</summary>
    [Alias("store")]
    Task Store(ImmutableArray<AuditEntry> entries);

    /// <summary>The page's lines, oldest first.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<AuditEntry>> Read();

    /// <summary>Removes the page; a second time it changes nothing.</summary>
    [Alias("clear")]
    Task Clear();

    /// <summary>Erases the values of the lines of one subject; answers how many.</summary>
    [Alias("erase-values")]
    Task<int> EraseValues(string subject);
}
