using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Storage;

/// <summary>What is registered for each provider alike.</summary>
internal static class GrainStorageRegistration
{
    /// <summary>One provider instance, as the storage of that name, which is that of unnamed states too, as its outbox index and as what lists a tenant's states, also for those who know no name.</summary>
    internal static IServiceCollection AddGrainStorage<TProvider>(
        this IServiceCollection services, string name, Func<IServiceProvider, object?, TProvider> create, Func<TProvider, Task> open)
        where TProvider : class, IGrainStorage, IOutboxIndex, ITenantStates
    {
        services.TryAddSingleton<GrainStateSerializer>();
        services.AddKeyedSingleton(name, create);
        services.AddKeyedSingleton<IGrainStorage>(name, (provider, key) => provider.GetRequiredKeyedService<TProvider>(key));
        services.AddSingleton<IGrainStorage>(provider => provider.GetRequiredKeyedService<IGrainStorage>(name));
        services.AddKeyedSingleton<IOutboxIndex>(name, (provider, key) => provider.GetRequiredKeyedService<TProvider>(key));
        services.AddSingleton<ITenantStates>(provider => provider.GetRequiredKeyedService<TProvider>(name));
        services.AddSingleton<IOutboxIndex>(provider => provider.GetRequiredKeyedService<TProvider>(name));
        services.AddSingleton<IHostedService>(provider => new StoreOpening(() => open(provider.GetRequiredKeyedService<TProvider>(name))));
        return services;
    }
}
