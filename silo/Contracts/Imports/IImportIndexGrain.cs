using System.Collections.Immutable;
using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Imports;

/// <summary>A tenant's latest imports.</summary>
[TenantKeyed, Alias("import-index")]
public interface IImportIndexGrain : IGrainWithStringKey
{
    /// <summary>How many it names; older imports are still there under their ids.</summary>
    const int Kept = 100;

    /// <summary>Of the latest so many may one wait to be decided about; when it is pushed further down it is thrown away.</summary>
    const int Undecided = 20;

    /// <summary>Enters an import and answers the one that it pushes below the undecided; a second time it changes nothing.</summary>
    [Alias("add")]
    Task<Guid?> Add(Guid import);

    /// <summary>The latest imports, newest first.</summary>
    [Alias("read"), ReadOnly]
    Task<ImmutableArray<Guid>> Read();
}
