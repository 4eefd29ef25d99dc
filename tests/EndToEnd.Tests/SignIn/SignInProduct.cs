using EqualityCloud.EndToEnd.Tests.GraphiQL;
using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.SignIn;

/// <summary>One product with its development sign-in provider and the sample packs, for the tests of a class.</summary>
public sealed class SignInProduct : IAsyncLifetime, IDisposable
{
    private readonly DataDirectory _data = new();

    public ProductProcess Product { get; private set; } = null!;

    /// <summary>As people reach it, and not by its number: the provider is another site.</summary>
    public Uri Address => new($"http://localhost:{Product.Address.Port}");

    public async Task InitializeAsync()
    {
        Installed.Check();
        Product = await ProductProcess.StartDevelopmentAsync(_data.Path, "--provider", Installed.ProviderFolder, "--web", Installed.WebRoot);
    }

    public Task DisposeAsync() => Product.DisposeAsync().AsTask();

    public void Dispose() => _data.Dispose();

    public Visitor Visit() => new(Address);
}
