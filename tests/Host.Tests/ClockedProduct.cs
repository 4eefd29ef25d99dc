using System.Reflection;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.SignIn;
using EqualityCloud.Host.Commands;
using EqualityCloud.Host.Hosting;

using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Host.Tests;

/// <summary>The whole product in this process, with a clock that a test can set on, and its development sign-in provider, a process of its own that has the real one.</summary>
internal sealed class ClockedProduct : IAsyncDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);

    private static readonly string Root = typeof(ClockedProduct).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    private readonly DataDirectory _data = new();
    private WebApplication _app = null!;

    private ClockedProduct()
    {
    }

    public ShiftedClock Clock { get; } = new();

    public IServiceProvider Services => _app.Services;

    /// <summary>As people reach it.</summary>
    public Uri Address => new($"http://localhost:{new Uri(_app.Urls.First()).Port}");

    public static async Task<ClockedProduct> StartAsync()
    {
        var provider = Path.Combine(Root, "api", "DevelopmentProvider");
        Assert.True(Directory.Exists(Path.Combine(provider, "node_modules")), $"Node packages are missing: run ./test, or npm ci in {provider}.");
        var product = new ClockedProduct();
        var options = new ServeOptions(product._data.Path, Urls: null, Development: true, Port: 0, Empty: true, Web: null, provider);
        var builder = ProductBuilder.Create(options);
        builder.Services.AddSingleton<TimeProvider>(product.Clock);
        Assert.True(builder.TryReadSettings(options, out var settings));
        product._app = Product.Build(builder, settings);
        await product._app.StartAsync();
        await product.WaitUntilReadyAsync();
        return product;
    }

    public Visitor Visit() => new(Address);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _data.Dispose();
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var limit = new CancellationTokenSource(StartsWithin);
        while (true)
        {
            using var answer = await http.GetAsync(new Uri("/readyz", UriKind.Relative), limit.Token);
            if (answer.IsSuccessStatusCode) return;
            await Task.Delay(20, limit.Token);
        }
    }
}
