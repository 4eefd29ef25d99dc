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
        if (builder.Configuration[SettingNames.AuditAnchorFolder] is { Length: > 0 } anchors) builder.Services.AddAuditAnchorFolder(anchors);
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
}
