using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Storage.AzureBlob;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.Storage.Tests;

public sealed class RegistrationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task AddSqliteGrainStorage_GivesOneStoreUnderItsName()
    {
        using var host = BuildHost();
        await host.StartAsync();

        var storage = host.Services.GetRequiredKeyedService<IGrainStorage>("main");

        Assert.Same(storage, host.Services.GetRequiredService<IGrainStorage>());
        Assert.Same(storage, host.Services.GetRequiredKeyedService<IOutboxIndex>("main"));
        Assert.Same(storage, host.Services.GetRequiredService<IOutboxIndex>());
        await storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(Given.Whole()));
        await host.StopAsync();
    }

    [Fact]
    public async Task Start_OnAStoreThatIsHeld_IsRefused()
    {
        using var holder = BuildHost();
        await holder.StartAsync();
        using var other = BuildHost();

        Assert.Equal("STORE_IN_USE", (await Assert.ThrowsAsync<StorageException>(() => other.StartAsync())).Code);
        await holder.StopAsync();
    }

    [Fact]
    public async Task Write_AfterTheHostStopped_StillGoesThroughUntilItsServicesAreDisposed()
    {
        using (var host = BuildHost())
        {
            await host.StartAsync();
            var storage = host.Services.GetRequiredKeyedService<IGrainStorage>("main");
            await host.StopAsync();
            await storage.WriteStateAsync(Given.StateName, Given.Grain("last words"), new GrainState<SampleState>(new SampleState()));
        }

        using var next = BuildHost();
        await next.StartAsync();
        var read = new GrainState<SampleState>();
        await next.Services.GetRequiredKeyedService<IGrainStorage>("main").ReadStateAsync(Given.StateName, Given.Grain("last words"), read);
        Assert.True(read.RecordExists);
        await next.StopAsync();
    }

    [Fact]
    public async Task AddAzureBlobGrainStorage_WhenTheServiceIsNotThere_RefusesTheStart()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddAzureBlobGrainStorage("main", options =>
        {
            // Nothing listens on the discard port.
            options.ServiceUri = new Uri("http://127.0.0.1:9/account");
            options.AccountName = "account";
            options.AccountKey = Convert.ToBase64String([1, 2, 3]);
            options.MaxRetries = 0;
        });
        using var host = builder.Build();

        Assert.Equal("STORE_FAILED", (await Assert.ThrowsAsync<StorageException>(() => host.StartAsync())).Code);
    }

    public void Dispose() => _folder.Dispose();

    private IHost BuildHost()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSqliteGrainStorage("main", options => options.Path = _folder.File("store.db"));
        return builder.Build();
    }
}
