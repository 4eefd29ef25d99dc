using EqualityCloud.Host.Settings;
using EqualityCloud.Storage.Anchors;
using EqualityCloud.Storage.AzureBlob;
using EqualityCloud.Storage.Sqlite;

namespace EqualityCloud.Host.Hosting;

/// <summary>Registers the store. Before the silo, whose start already reads from it.</summary>
internal static class StorageHosting
{
    public const string StorageName = "Default";

    public static void AddStorage(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (settings.Anchors is { } anchors) AddAnchors(builder.Services, anchors);
        if (settings.Storage is StorageChoice.Sqlite)
        {
            builder.Services.AddSqliteGrainStorage(StorageName, sqlite => sqlite.Path = settings.Data!.StoreFile);
            return;
        }
        var configuration = builder.Configuration;
        builder.Services.AddAzureBlobGrainStorage(StorageName, blob =>
        {
            blob.ServiceUri = new Uri(configuration[SettingNames.BlobServiceUri]!);
            blob.Container = configuration[SettingNames.BlobContainer] ?? blob.Container;
            blob.AccountName = configuration[SettingNames.BlobAccountName]!;
            blob.AccountKey = configuration[SettingNames.BlobAccountKey]!;
            blob.Exclusive = SiloHosting.IsSingleProcess;
        });
    }

    private static void AddAnchors(IServiceCollection services, AnchorSettings anchors)
    {
        if (anchors.Folder is { } folder)
        {
            services.AddAuditAnchorFolder(folder);
            return;
        }
        services.AddAuditAnchorBlobs(new AzureBlobStorageOptions
        {
            ServiceUri = anchors.ServiceUri,
            Container = anchors.Container,
            AccountName = anchors.AccountName,
            AccountKey = anchors.AccountKey,
        });
    }
}
