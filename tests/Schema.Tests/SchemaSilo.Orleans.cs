using Orleans.TestingHost;

namespace EqualityCloud.Schema.Tests;

public sealed partial class SchemaSilo
{
    private InProcessTestCluster _cluster = null!;

    private IServiceProvider Services => _cluster.GetSiloServiceProvider();

    /// <summary>Calls from outside of all grains come from a client there.</summary>
    private static bool IsClient(GrainId source) => source.IsClient();

    private async Task StartAsync()
    {
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.UseInMemoryReminderService();
            AddProduct(silo);
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    private async Task StopAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }
}
