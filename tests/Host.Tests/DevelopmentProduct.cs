using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests;

/// <summary>One development process for the tests of a class; it has the councils and no packs.</summary>
public sealed class DevelopmentProduct : IAsyncLifetime, IDisposable
{
    private readonly DataDirectory _data = new();

    public ProductProcess Product { get; private set; } = null!;

    public HttpClient Http => Product.Http;

    public int Port => Product.Address.Port;

    public string DataPath => _data.Path;

    public async Task InitializeAsync() => Product = await ProductProcess.StartDevelopmentAsync(_data.Path, "--empty");

    public async Task DisposeAsync() => await Product.DisposeAsync();

    public void Dispose() => _data.Dispose();
}
