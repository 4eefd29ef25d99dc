using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Benchmarks.Grains;

internal static class SiloOf
{
    internal static async Task<IHost> StartAsync(bool filtered)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering();
            if (filtered) silo.AddIncomingGrainCallFilter<CountingFilter>();
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    internal static IReadGrain Grain(this IHost host, string key) => host.Services.GetRequiredService<IGrainFactory>().GetGrain<IReadGrain>(key);
}
