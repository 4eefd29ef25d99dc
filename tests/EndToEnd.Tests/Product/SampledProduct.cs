namespace EqualityCloud.EndToEnd.Tests.Product;

/// <summary>One product with the sample councils, shared by the tests of a class that only add to it.</summary>
public sealed class SampledProduct : IAsyncLifetime, IDisposable
{
    private readonly DataDirectory _data = new();

    public ProductProcess Product { get; private set; } = null!;

    public async Task InitializeAsync() => Product = await ProductProcess.StartDevelopmentAsync(_data.Path);

    public async Task DisposeAsync() => await Product.DisposeAsync();

    public void Dispose() => _data.Dispose();
}
