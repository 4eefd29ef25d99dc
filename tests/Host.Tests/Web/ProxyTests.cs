using System.Net;
using System.Net.WebSockets;
using System.Text.Json;

using EqualityCloud.Host.Tests.SignIn;

namespace EqualityCloud.Host.Tests.Web;

public sealed class ProxyTests(ProxiedProduct proxied, SecuredProduct alone) : IClassFixture<ProxiedProduct>, IClassFixture<SecuredProduct>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task SignInLimit_BehindTheProxy_CountsForEachClientItNames()
    {
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < ProxiedProduct.SignInPerMinute + 10; i++) codes.Add((await BeginAsync(proxied.Product.Http, "192.0.2.1")).StatusCode);
        using var other = await BeginAsync(proxied.Product.Http, "192.0.2.2");
        using var refused = await BeginAsync(proxied.Product.Http, "192.0.2.1");

        // The flow goes on while the burst lasts, so that a slow machine serves one or two more.
        Assert.Equal(HttpStatusCode.Redirect, codes[ProxiedProduct.SignInPerMinute - 1]);
        Assert.Equal(HttpStatusCode.TooManyRequests, codes[^1]);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
        Assert.Equal($"\"address\";q={ProxiedProduct.SignInPerMinute};w=60", Assert.Single(other.Headers.GetValues("RateLimit-Policy")));
        Assert.Equal($"\"address\";r={ProxiedProduct.SignInPerMinute - 1};t=3", Assert.Single(other.Headers.GetValues("RateLimit")));
        Assert.Equal("RATE_LIMITED", Assert.Single(refused.Headers.GetValues("X-EqualityCloud-Code")));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4));
    }

    [Theory]
    [InlineData("/auth/callback", "198.51.100.1")]
    [InlineData("/auth/sign-in?invitation=nonsense", "198.51.100.2")]
    [InlineData("/auth/sign-out", "198.51.100.3")]
    public async Task SignInLimit_CountsEachStep(string path, string client)
    {
        using var first = await SendAsync(path, client);
        for (var i = 0; i < ProxiedProduct.SignInPerMinute + 5; i++) (await SendAsync(path, client)).Dispose();
        using var last = await SendAsync(path, client);

        Assert.NotEqual(HttpStatusCode.TooManyRequests, first.StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.NotNull(last.Headers.RetryAfter);
    }

    /// <summary>Who is no proxy of ours cannot make itself another client.</summary>
    [Fact]
    public async Task ForwardedFor_OfWhoeverIsNoProxy_IsNotTaken()
    {
        for (var i = 1; i <= SecuredProduct.SignInPerMinute + 10; i++) (await SendAsync(alone.Product.Http, "/auth/callback", $"192.0.2.{i}")).Dispose();
        using var last = await SendAsync(alone.Product.Http, "/auth/callback", "192.0.2.200");

        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
    }

    [Theory]
    [InlineData(ProxiedProduct.Origin, true)]
    [InlineData(null, true)]
    [InlineData("https://evil.example", false)]
    [InlineData("http://equality.example.gov.uk", false)]
    public async Task WebSocket_OpensForPagesOfTheAddressThatPeopleKnow(string? origin, bool opens)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {proxied.Provider.AccessToken(StubProvider.FirstAdministrator)}");
        socket.Options.SetRequestHeader("X-Forwarded-Proto", "https");
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        using var stop = new CancellationTokenSource(Patience);

        var opening = socket.ConnectAsync(new UriBuilder(proxied.Product.Address) { Scheme = "ws", Path = "/graphql" }.Uri, stop.Token);

        if (opens) await opening;
        else await Assert.ThrowsAsync<WebSocketException>(() => opening);
        Assert.Equal(opens ? HttpStatusCode.SwitchingProtocols : HttpStatusCode.Forbidden, socket.HttpStatusCode);
    }

    /// <summary>A page of any site can have a browser open a WebSocket with its cookies.</summary>
    [Fact]
    public async Task WebSocket_WithASessionInPlaceOfAToken_IsRefusedAndToldWhatToDo()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        request.Headers.Add("Sec-WebSocket-Protocol", "graphql-transport-ws");
        request.Headers.Add("Cookie", "__Host-equalitycloud=whatever");
        request.Headers.Add("Origin", ProxiedProduct.Origin);

        using var answer = await proxied.Product.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        var error = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors")[0];
        Assert.Equal("WEBSOCKET_NEEDS_TOKEN", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("text/event-stream", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> BeginAsync(HttpClient http, string client) => SendAsync(http, "/auth/sign-in", client);

    private Task<HttpResponseMessage> SendAsync(string path, string client) => SendAsync(proxied.Product.Http, path, client);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, string path, string client)
    {
        using var request = new HttpRequestMessage(path.EndsWith("out", StringComparison.Ordinal) ? HttpMethod.Post : HttpMethod.Get, path);
        request.Headers.Add("X-Forwarded-For", client);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await http.SendAsync(request);
    }
}
