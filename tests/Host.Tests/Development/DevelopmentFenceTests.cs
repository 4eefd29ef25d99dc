using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Development;

public sealed class DevelopmentFenceTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    public static TheoryData<string> ForeignHosts => ["rebound.example", "rebound.example:PORT", "localhost", "localhost:1", "localhost.rebound.example:PORT", "0.0.0.0:PORT"];

    public static TheoryData<string> OwnHosts => ["localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT", "LOCALHOST:PORT"];

    [Theory, MemberData(nameof(ForeignHosts))]
    public async Task AnyRequest_ForAnotherHost_IsRefused(string host)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/healthz", host);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("HOST_NOT_ALLOWED", await CodeOf(answer));
    }

    [Theory, MemberData(nameof(OwnHosts))]
    public async Task AnyRequest_ForThisMachineByName_IsAnswered(string host)
    {
        using var answer = await SendAsync(HttpMethod.Get, "/healthz", host);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Preflight_OfAnotherOrigin_AllowsNothing()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/dev/token");
        request.Headers.Add("Origin", "https://rebound.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "x-equalitycloud");
        using var answer = await development.Http.SendAsync(request);

        Assert.DoesNotContain(answer.Headers, header => header.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase));
        Assert.False(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Token_WithoutTheHeader_IsRefused()
    {
        using var answer = await development.Http.PostAsJsonAsync("/dev/token", new { persona = "stoke-lead" });

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("HEADER_REQUIRED", await CodeOf(answer));
    }

    [Fact]
    public async Task Listener_OnOtherInterfaces_IsClosed()
    {
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => !IPAddress.IsLoopback(address)).ToArray();

        foreach (var address in others)
        {
            using var client = new System.Net.Sockets.TcpClient(address.AddressFamily);
            await Assert.ThrowsAsync<System.Net.Sockets.SocketException>(() => client.ConnectAsync(address, development.Port));
        }
    }

    internal static async Task<string?> CodeOf(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string host)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Host = host.Replace("PORT", development.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return await development.Http.SendAsync(request);
    }
}
