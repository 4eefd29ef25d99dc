using EqualityCloud.Contracts.Tenants;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Storage.Archives;

/// <summary>Registers where export archives lie.</summary>
public static class ArchiveFolderServiceCollectionExtensions
{
    /// <summary>In that folder, which is made when the first archive is written.</summary>
    public static IServiceCollection AddArchiveFolder(this IServiceCollection services, string folder) => services.AddSingleton<IArchiveFiles>(new FolderArchiveFiles(folder));
}
