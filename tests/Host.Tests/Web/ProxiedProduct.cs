using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.Host.Tests.SignIn;

namespace EqualityCloud.Host.Tests.Web;

/// <summary>The process as it is run for real behind a proxy on this machine that ends TLS; the tests are the proxy.</summary>
public sealed class ProxiedProduct : IAsyncLifetime, IDisposable
{
    public const int SignInPerMinute = 20;
    public const string Origin = "https://equality.example.gov.uk";

    private readonly DataDirectory _data = new();
    private readonly TestCertificate _certificate = new();

    public ProductProcess Product { get; private set; } = null!;

    internal StubProvider Provider { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await StubProvider.StartAsync(_certificate);
        Product = await ProductProcess.StartAsync(["--data", _data.Path, "--urls", "http://127.0.0.1:0"], new Dictionary<string, string>(Provider.Settings(_certificate, new Uri(Origin)))
        {
            ["Proxy__Networks"] = "127.0.0.1 10.0.0.0/8",
            ["RateLimits__SignInPerMinute"] = $"{SignInPerMinute}",
        });
    }

    public async Task DisposeAsync()
    {
        await Product.DisposeAsync();
        await Provider.DisposeAsync();
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _data.Dispose();
    }
}
