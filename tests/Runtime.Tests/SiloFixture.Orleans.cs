using System.Diagnostics.CodeAnalysis;

using Microsoft.Extensions.DependencyInjection;

using Orleans.TestingHost;

namespace EqualityCloud.Runtime.Tests;

public sealed partial class SiloFixture
{
    private InProcessTestCluster? _cluster;

    /// <summary>Whether tests move the silo's clock: Orleans' own services share the provider, so here time is real and tests that need minutes are skipped.</summary>
    public static bool DrivesTime => false;

    public IGrainFactory Grains => _cluster!.Client;

    public async Task InitializeAsync()
    {
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton<IGrainStorage>(Storage);
            silo.Services.AddKeyedSingleton<IGrainStorage>("Default", Storage);
            silo.Services.AddKeyedSingleton<IGrainStorage>("other", Storage);
            silo.UseInMemoryReminderService();
            // Some of the tests' grains leave often, and the default allows a call to come too late only twice.
            silo.Configure<SiloMessagingOptions>(options => options.MaxForwardCount = 255);
            silo.AddIncomingGrainCallFilter<OuterFilter>();
            silo.AddIncomingGrainCallFilter<InnerFilter>();
        });
        _cluster = builder.Build();
        await _cluster.DeployAsync();
    }

    /// <summary>Stops the silo in order and starts another one over the same storage.</summary>
    public async Task RestartAsync()
    {
        await DisposeAsync();
        await InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _cluster!.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>Lets time pass.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The embedded runtime's moves this silo's clock.")]
    public Task PassAsync(TimeSpan time) => Task.Delay(time);
}
