using EqualityCloud.Embedded;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Schema.Tests;

public sealed partial class SchemaSilo
{
    private IHost _host = null!;

    private IServiceProvider Services => _host.Services;

    /// <summary>Calls from outside of all grains have no source here.</summary>
    private static bool IsClient(GrainId source) => false;

    private async Task StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.Configure<EmbeddedSiloOptions>(options => options.CheckMessages = true);
        builder.UseOrleans(AddProduct);
        _host = builder.Build();
        await _host.StartAsync();
    }

    private async Task StopAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
