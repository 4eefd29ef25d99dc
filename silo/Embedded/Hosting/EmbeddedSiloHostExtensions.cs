using EqualityCloud.Embedded;
using EqualityCloud.Embedded.Calls;
using EqualityCloud.Embedded.Hosting;
using EqualityCloud.Embedded.Reminders;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

using Orleans;
using Orleans.Configuration;
using Orleans.Hosting;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds the silo to a host.</summary>
public static class EmbeddedSiloHostExtensions
{
    /// <summary>Adds the silo to the host, once however often it is called; it starts and stops with the host.</summary>
    public static IHostApplicationBuilder UseOrleans(this IHostApplicationBuilder hostAppBuilder, Action<ISiloBuilder> configureDelegate)
    {
        ArgumentNullException.ThrowIfNull(hostAppBuilder);
        ArgumentNullException.ThrowIfNull(configureDelegate);
        var services = hostAppBuilder.Services;
        if (!services.Any(service => service.ServiceType == typeof(SiloServices)))
        {
            AddSilo(services);
        }

        configureDelegate(new SiloBuilder(services, hostAppBuilder.Configuration));
        return hostAppBuilder;
    }

    private static void AddSilo(IServiceCollection services)
    {
        services.AddOptions<EmbeddedSiloOptions>();
        services.AddOptions<SiloMessagingOptions>();
        services.AddOptions<GrainCollectionOptions>();
        services.AddOptions<ReminderOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<MemoryGauge>();
        services.AddSingleton(new SiloServices(services));
        services.AddSingleton<Silo>();
        services.AddSingleton<ReminderService>();
        services.AddSingleton<GrainFactory>();
        services.AddSingleton<IGrainFactory>(provider => provider.GetRequiredService<GrainFactory>());
        services.AddSingleton<IClusterClient>(provider => provider.GetRequiredService<GrainFactory>());
        services.AddHostedService(provider => provider.GetRequiredService<Silo>());
    }
}
