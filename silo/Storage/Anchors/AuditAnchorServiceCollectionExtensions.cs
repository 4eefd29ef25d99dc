using EqualityCloud.Contracts.Audit;
using EqualityCloud.Storage.AzureBlob;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EqualityCloud.Storage.Anchors;

/// <summary>Registers where the ends of audit trails are noted.</summary>
public static class AuditAnchorServiceCollectionExtensions
{
    /// <summary>In that folder, which is made when the first is noted.</summary>
    public static IServiceCollection AddAuditAnchorFolder(this IServiceCollection services, string folder) => services.AddSingleton<IAuditAnchors>(new FolderAuditAnchors(Path.GetFullPath(folder)));

    /// <summary>In a container of Azure Blob Storage, which is made when the first is noted; what the options say of leases does not matter here.</summary>
    public static IServiceCollection AddAuditAnchorBlobs(this IServiceCollection services, AzureBlobStorageOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.ServiceUri);
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<IAuditAnchors>(provider => new BlobAuditAnchors(options, provider.GetRequiredService<TimeProvider>()));
    }
}
