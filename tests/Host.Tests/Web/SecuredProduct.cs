using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Web;

/// <summary>The process as it is run for real, behind what ends TLS, with sign-in set up at a provider that does not answer.</summary>
public sealed class SecuredProduct : IAsyncLifetime, IDisposable
{
    public const int SignInPerMinute = 30;

    private readonly DataDirectory _data = new();

    public ProductProcess Product { get; private set; } = null!;

    public async Task InitializeAsync() => Product = await ProductProcess.StartAsync(["--data", _data.Path, "--urls", "http://127.0.0.1:0"], new Dictionary<string, string>
    {
        ["Storage__Provider"] = "sqlite",
        ["Audit__Key"] = Convert.ToBase64String(new byte[32]),
        ["Authentication__Authority"] = "https://127.0.0.1:9",
        ["Authentication__Audience"] = "equalitycloud",
        ["Authentication__ClientId"] = "web",
        ["Authentication__ClientSecret"] = "secret",
        ["Web__Address"] = "https://equality.example.gov.uk",
        ["RateLimits__SignInPerMinute"] = $"{SignInPerMinute}",
        ["Platform__FirstAdministrator"] = "somebody",
    });

    public async Task DisposeAsync() => await Product.DisposeAsync();

    public void Dispose() => _data.Dispose();
}
