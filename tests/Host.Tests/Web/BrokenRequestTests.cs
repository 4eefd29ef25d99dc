using System.Net.Sockets;
using System.Text;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.Web;

public sealed class BrokenRequestTests : IDisposable
{
    private readonly DataDirectory _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task GraphQL_BrokenOffByItsClient_IsNoFault()
    {
        await using var product = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", _data.Path, "--empty"], new() { ["Logging__LogLevel__EqualityCloud"] = "Debug" });
        var token = await product.TokenAsync("stoke-viewer");

        // Once as a client that says that no more will come, once as one that is gone.
        using var done = await BeginAsync(product, token);
        var answer = done.GetStream();
        done.Client.Shutdown(SocketShutdown.Send);
        // Whether it is answered or not: the connection ends when the server is done with it.
        await answer.CopyToAsync(Stream.Null);
        using var gone = await BeginAsync(product, token);
        gone.Client.Close(0);
        await product.QueryAsync("stoke-viewer", "{ me { actor } }");
        Assert.Equal(0, await product.StopAsync());

        Assert.DoesNotContain("\"LogLevel\":\"Error\"", product.Output, StringComparison.Ordinal);
    }

    /// <summary>Sends the beginning of a request, and no more.</summary>
    private static async Task<TcpClient> BeginAsync(ProductProcess product, string token)
    {
        var client = new TcpClient();
        await client.ConnectAsync(product.Address.Host, product.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /graphql HTTP/1.1\r\nHost: localhost:{product.Address.Port}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{\"query\": \"{{ me"));
        return client;
    }
}
