using EqualityCloud.Embedded;
using EqualityCloud.Grains.Durable;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Grains.Tests;

public sealed partial class GrainSilo
{
    private readonly IHost _host;

    private GrainSilo(IHost host) => _host = host;

    /// <summary>Whether reminders go by the tests' clock and outlive the silo.</summary>
    public static bool DrivesReminders => true;

    public IGrainFactory Grains => Services.GetRequiredService<IGrainFactory>();

    public IServiceProvider Services => _host.Services;

    public static async Task<GrainSilo> Start(string file, TimeProvider clock, Action<GrainSettings>? configure = null, Action<IServiceCollection>? services = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.ClearProviders();
        builder.Services.AddLogging();
        builder.Services.AddSingleton(clock);
        builder.Services.Configure<EmbeddedSiloOptions>(options => options.CheckMessages = true);
        builder.UseOrleans(silo => AddProduct(silo, file, configure));
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
