using EqualityCloud.Contracts.Tenancy;

namespace EqualityCloud.Contracts.Tenants;

/// <summary>Where export archives lie until they are fetched: outside the grains' storage, since they are as large as all that a tenant owns.</summary>
public interface IArchiveFiles
{
    /// <summary>A new archive, in place of one of that name.</summary>
    Stream Create(TenantId tenant, Guid export);

    /// <summary>Whether the archive is there.</summary>
    bool Exists(TenantId tenant, Guid export);

    /// <summary>The archive; null where there is none.</summary>
    Stream? OpenRead(TenantId tenant, Guid export);

    /// <summary>Removes the tenant's archives but the one that is kept; answers how many.</summary>
    int RemoveAll(TenantId tenant, Guid? except = null);
}
