using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Registers stores in Azure Blob Storage.</summary>
public static class AzureBlobStorageServiceCollectionExtensions
{
    /// <summary>A store under that storage name. Its lease is taken when the host starts; when the lease is lost, the host is asked to stop.</summary>
    public static IServiceCollection AddAzureBlobGrainStorage(this IServiceCollection services, string name, Action<AzureBlobStorageOptions> configure)
    {
        services.AddOptions<AzureBlobStorageOptions>(name).Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        return services.AddGrainStorage(
            name,
            (provider, _) => new AzureBlobGrainStorage(
                provider.GetRequiredService<IOptionsMonitor<AzureBlobStorageOptions>>().Get(name),
                provider.GetRequiredService<GrainStateSerializer>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<AzureBlobGrainStorage>>(),
                onLeaseLost: () => provider.GetRequiredService<IHostApplicationLifetime>().StopApplication()),
            open: storage => storage.OpenAsync());
    }
}
