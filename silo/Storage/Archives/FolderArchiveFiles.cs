using System.Globalization;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Tenants;

namespace EqualityCloud.Storage.Archives;

/// <summary>Archives in a folder, one folder below it for each tenant. Where several processes serve one store it must be one that they share.</summary>
internal sealed class FolderArchiveFiles(string folder) : IArchiveFiles
{
    public Stream Create(TenantId tenant, Guid export)
    {
        Directory.CreateDirectory(FolderOf(tenant));
        return new FileStream(PathOf(tenant, export), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 64 * 1024, useAsync: true);
    }

    public bool Exists(TenantId tenant, Guid export) => File.Exists(PathOf(tenant, export));

    public Stream? OpenRead(TenantId tenant, Guid export) => Exists(tenant, export)
        ? new FileStream(PathOf(tenant, export), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 64 * 1024, useAsync: true)
        : null;

    public int RemoveAll(TenantId tenant, Guid? except = null)
    {
        if (!Directory.Exists(FolderOf(tenant)))
        {
            return 0;
        }

        var removed = 0;
        foreach (var file in Directory.EnumerateFiles(FolderOf(tenant)).Where(file => except is null || file != PathOf(tenant, except.Value)))
        {
            File.Delete(file);
            removed++;
        }

        if (except is null)
        {
            Directory.Delete(FolderOf(tenant));
        }

        return removed;
    }

    private string FolderOf(TenantId tenant) => Path.Combine(Path.GetFullPath(folder), tenant.ToString());

    private string PathOf(TenantId tenant, Guid export) => Path.Combine(FolderOf(tenant), string.Create(CultureInfo.InvariantCulture, $"{export:N}.zip"));
}
