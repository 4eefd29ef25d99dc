using EqualityCloud.Embedded;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Storage.Archives;
using EqualityCloud.Storage.Sqlite;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Tests;

/// <summary>A silo of the embedded runtime with the product's grains over a real SQLite file; stopping it and starting another on the same file is a restart.</summary>
public sealed class GrainSilo : IAsyncDisposable
{
    private readonly IHost _host;

    private GrainSilo(IHost host) => _host = host;

    public IGrainFactory Grains => _host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>The storage that the grains use, for what tests store or change behind their backs.</summary>
    public IGrainStorage Storage => _host.Services.GetRequiredKeyedService<IGrainStorage>("Default");

    public IServiceProvider Services => _host.Services;

    public static async Task<GrainSilo> Start(string file, TimeProvider clock, Action<GrainSettings>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(clock);
        builder.Services.Configure<EmbeddedSiloOptions>(options => options.CheckMessages = true);
        builder.UseOrleans(silo =>
        {
            silo.AddEqualityCloudGrains(new AuditKey(Enumerable.Repeat((byte)7, 32).ToArray()), settings =>
            {
                settings.AuditLinger = TimeSpan.Zero;
                settings.DoorsShutAfter = TimeSpan.Zero;
                configure?.Invoke(settings);
            });
            silo.Services.AddSqliteGrainStorage("Default", options => options.Path = file);
            silo.Services.AddArchiveFolder(Path.Combine(Path.GetDirectoryName(file)!, "archives"));
        });
        services?.Invoke(builder.Services);
        var host = builder.Build();
        await host.StartAsync();
        return new GrainSilo(host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        if (_host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }
    }
}
