using EqualityCloud.Grains.Audit;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Storage.Sqlite;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

using Orleans.TestingHost;

namespace EqualityCloud.Grains.Tests;

/// <summary>One Orleans silo with the product's grains over a real SQLite file; stopping it and starting another on the same file is a restart.</summary>
/// <remarks>Orleans shares the tests' clock, which stands still when asked for the time; its timers are real.</remarks>
public sealed class GrainSilo : IAsyncDisposable
{
    private readonly InProcessTestCluster _cluster;

    private GrainSilo(InProcessTestCluster cluster, IServiceProvider services) => (_cluster, Services) = (cluster, services);

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    /// <summary>The storage that the grains use, for what tests store or change behind their backs.</summary>
    public IGrainStorage Storage => Services.GetRequiredKeyedService<IGrainStorage>("Default");

    public IServiceProvider Services { get; }

    public static async Task<GrainSilo> Start(string file, TimeProvider clock, Action<GrainSettings>? configure = null, Action<IServiceCollection>? services = null)
    {
        var inside = new TaskCompletionSource<IServiceProvider>();
        var builder = new InProcessTestClusterBuilder(initialSilosCount: 1);
        builder.ConfigureSilo((_, silo) =>
        {
            silo.Services.AddSingleton(clock);
            silo.UseInMemoryReminderService();
            silo.AddEqualityCloudGrains(new AuditKey(Enumerable.Repeat((byte)7, 32).ToArray()), settings =>
            {
                settings.AuditLinger = TimeSpan.Zero;
                configure?.Invoke(settings);
            });
            silo.Services.AddSqliteGrainStorage("Default", options => options.Path = file);
            silo.Services.AddSingleton<IHostedService>(provider => new Inside(provider, inside));
            services?.Invoke(silo.Services);
        });
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new GrainSilo(cluster, await inside.Task);
    }

    public async ValueTask DisposeAsync()
    {
        await _cluster.StopAllSilosAsync();
        await _cluster.DisposeAsync();
    }

    /// <summary>Hands the silo's services out: tests look at its storage.</summary>
    private sealed class Inside(IServiceProvider provider, TaskCompletionSource<IServiceProvider> found) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            found.TrySetResult(provider);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
