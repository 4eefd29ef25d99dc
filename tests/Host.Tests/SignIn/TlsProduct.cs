using System.Net;
using System.Net.Sockets;

using EqualityCloud.EndToEnd.Tests.Product;
using EqualityCloud.EndToEnd.Tests.SignIn;

namespace EqualityCloud.Host.Tests.SignIn;

/// <summary>The process as it is run for real, over TLS with a certificate of its own, with a provider at which its first administrator signs in.</summary>
public sealed class TlsProduct : IAsyncLifetime, IDisposable
{
    private readonly DataDirectory _data = new();
    private readonly TestCertificate _certificate = new();

    public ProductProcess Product { get; private set; } = null!;

    /// <summary>As people reach it.</summary>
    public Uri Address { get; } = new($"https://localhost:{FreePort()}");

    internal StubProvider Provider { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Provider = await StubProvider.StartAsync(_certificate);
        Product = await ProductProcess.StartAsync(["--data", _data.Path, "--urls", $"https://127.0.0.1:{Address.Port}"], new Dictionary<string, string>(Provider.Settings(_certificate, Address))
        {
            ["Kestrel__Certificates__Default__Path"] = _certificate.CertificateFile,
            ["Kestrel__Certificates__Default__KeyPath"] = _certificate.KeyFile,
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

    public Visitor Visit() => new(Address);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
