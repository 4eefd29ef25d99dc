using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>The list of all tenants, in the order of their ids; its key is the platform.</summary>
[TenantKeyed, Alias("tenants.list")]
public interface ITenantListGrain : IGrainWithStringKey
{
    /// <summary>At most <paramref name="limit"/> tenants after one; empty at the end, and for those who do not manage tenants.</summary>
    [Alias("list")]
    Task<ImmutableArray<TenantView>> List(Guid? after, int limit);

    /// <summary>At most <paramref name="limit"/> authorities of the public register that exist today and whose name contains the text, by name; empty for those who do not manage tenants.</summary>
    [Alias("search-register")]
    Task<ImmutableArray<AuthorityEntry>> SearchRegister(string text, int limit);
}
