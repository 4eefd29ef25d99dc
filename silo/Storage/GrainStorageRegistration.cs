using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Storage;

/// <summary>What is registered for each provider alike.</summary>
internal static class GrainStorageRegistration
{
    /// <summary>One provider instance, as the storage of that name and as its outbox index, also for those who know no name.</summary>
    internal static IServiceCollection AddGrainStorage<TProvider>(
        this IServiceCollection services, string name, Func<IServiceProvider, object?, TProvider> create, Func<TProvider, Task> open)
        where TProvider : class, IGrainStorage, IOutboxIndex
    {
        services.TryAddSingleton<GrainStateSerializer>();
        services.AddKeyedSingleton(name, create);
        services.AddKeyedSingleton<IGrainStorage>(name, (provider, key) => provider.GetRequiredKeyedService<TProvider>(key));
        services.AddKeyedSingleton<IOutboxIndex>(name, (provider, key) => provider.GetRequiredKeyedService<TProvider>(key));
        services.AddSingleton<IOutboxIndex>(provider => provider.GetRequiredKeyedService<TProvider>(name));
        services.AddSingleton<IHostedService>(provider => new StoreOpening(() => open(provider.GetRequiredKeyedService<TProvider>(name))));
        return services;
    }
}
