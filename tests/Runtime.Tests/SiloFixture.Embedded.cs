using EqualityCloud.Embedded;

using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Runtime.Tests;

public sealed partial class SiloFixture
{
    private IHost? _host;

    /// <summary>Whether tests move the silo's clock.</summary>
    public static bool DrivesTime => true;

    /// <summary>Whether calls may run on their callers' stacks; the tests hold either way.</summary>
    public static bool RunCallsInline { get; set; } = true;

    public IGrainFactory Grains => _host!.Services.GetRequiredService<IGrainFactory>();

    public IServiceProvider Services => _host!.Services;

    public async Task InitializeAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.Services.AddSingleton<IGrainStorage>(Storage);
        builder.Services.AddKeyedSingleton<IGrainStorage>("Default", Storage);
        builder.Services.AddKeyedSingleton<IGrainStorage>("other", Storage);
        builder.Services.Configure<EmbeddedSiloOptions>(options =>
        {
            options.CheckMessages = true;
            options.RunCallsInline = RunCallsInline;
        });
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering()
            .AddIncomingGrainCallFilter<OuterFilter>()
            .AddIncomingGrainCallFilter<InnerFilter>());
        _host = builder.Build();
        await _host.StartAsync();
    }

    /// <summary>Stops the silo in order and starts another one over the same storage.</summary>
    public async Task RestartAsync()
    {
        await DisposeAsync();
        await InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await _host!.StopAsync();
        _host.Dispose();
    }

    /// <summary>Lets time pass.</summary>
    public Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        return Task.CompletedTask;
    }
}
