using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.DependencyInjection;

using Orleans.TestingHost;

namespace EqualityCloud.Grains.Tests;

/// <remarks>Orleans shares the tests' clock, which stands still when asked for the time; its timers are real. Tests call as a client does, so that what they send and get is serialised.</remarks>
public sealed partial class GrainSilo
{
    private readonly InProcessTestCluster _cluster;

    private GrainSilo(InProcessTestCluster cluster) => _cluster = cluster;

    /// <summary>Whether reminders go by the tests' clock and outlive the silo.</summary>
    public static bool DrivesReminders => false;

    public IGrainFactory Grains => _cluster.Client;

    public IServiceProvider Services => _cluster.GetSiloServiceProvider();

    public static async Task<GrainSilo> Start(string file, TimeProvider clock, Action<GrainSettings>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(clock);
            silo.UseInMemoryReminderService();
            AddProduct(silo, file, configure);
            services?.Invoke(silo.Services);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new GrainSilo(cluster);
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }
}
