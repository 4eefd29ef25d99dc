using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A tenant's latest imports.</summary>
[TenantKeyed, Alias("import-index")]
public interface IImportIndexGrain : IGrainWithStringKey
{
    /// <summary>How many it names; older imports are still there under their ids.</summary>
    const int Kept = 100;

    /// <summary>Enters an import; a second time it changes nothing.</summary>
    [Alias("add")]
    Task Add(Guid import);

    /// <summary>The latest imports, newest first.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<Guid>> Read();
}
