using EqualityCloud.Runtime.Tests;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Embedded.Tests;

/// <summary>Starts a silo that a test configures itself.</summary>
internal static class HostOf
{
    internal static async Task<IHost> StartAsync(Action<ISiloBuilder>? configure = null, FakeClock? clock = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(clock ?? new FakeClock());
        builder.Services.AddSingleton<IGrainStorage>(new TestStorage());
        builder.Services.AddKeyedSingleton<IGrainStorage>("other", new TestStorage());
        builder.UseOrleans(silo => configure?.Invoke(silo));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    internal static T Grain<T>(this IHost host, string key)
        where T : IGrainWithStringKey => host.Services.GetRequiredService<IGrainFactory>().GetGrain<T>(key);
}
