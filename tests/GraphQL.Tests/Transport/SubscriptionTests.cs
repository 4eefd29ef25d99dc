using System.Net;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using EqualityCloud.GraphQL.Subscriptions;
using EqualityCloud.GraphQL.Tests.Execution;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EqualityCloud.GraphQL.Tests.Transport;

/// <summary>Streams, read by the clients that people use.</summary>
[Collection("library")]
public sealed class SubscriptionTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Guard guard = new();
    private Listening listening = null!;
    private TestHost host = null!;

    public async Task InitializeAsync() => host = await TestHost.Start(builder =>
    {
        builder.Services.AddSingleton<IStreamGuard>(guard);
        builder.Services.AddSingleton<ITopicEventReceiver>(services => listening = new Listening(services.GetRequiredService<InMemoryTopics>()));
        builder.Services.AddSingleton<ISocketAuthenticator, Tickets>();
    });

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    public void Dispose() => guard.Dispose();

    [Fact]
    public async Task WebSocket_OfGraphQLWs_ReceivesEveryMessageAndTheEnd() => Assert.Equal(
        ["""{"data":{"counted":1}}""", """{"data":{"counted":2}}""", """{"data":{"counted":3}}""", """{"complete":true}""", """{"closed":1000}"""],
        await WebSocket("subscription { counted(to: 3, isEndless: false) }"));

    [Fact]
    public async Task WebSocket_OfAQuery_ReceivesOneAnswer() =>
        Assert.Equal(["""{"data":{"__typename":"Query"}}""", """{"complete":true}""", """{"closed":1000}"""], await WebSocket("{ __typename }"));

    [Fact]
    public async Task WebSocket_OfAnInvalidDocument_ReceivesItsErrors()
    {
        var lines = await WebSocket("subscription { nothing }");

        Assert.StartsWith("""{"error":[{"message":"Cannot query field""", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebSocket_OfARefusedSubscription_IsNotOpened()
    {
        var lines = await WebSocket("subscription { countedInSecret(to: 1, isEndless: false) }");

        Assert.Contains("UNAUTHENTICATED", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebSocket_FromAForeignPage_IsRefused()
    {
        var lines = await WebSocket("{ __typename }", "https://evil.example");

        Assert.DoesNotContain(lines, line => line.Contains("data", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WebSocket_OfACallerWhoseRightsEnd_IsClosedWithinFiveSeconds()
    {
        var lines = WebSocket("subscription { counted(to: 1, isEndless: true) }");
        await guard.Watched.Task.WaitAsync(Patience);
        var revoked = TimeProvider.System.GetTimestamp();
        guard.Revoke();

        Assert.Contains("""{"closed":4403}""", await lines);
        Assert.InRange(TimeProvider.System.GetElapsedTime(revoked), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task WebSocket_WithoutAGoodTicket_IsClosedBeforeAnythingRuns() =>
        Assert.Equal(["""{"closed":4403}""", """{"error":4403}"""], (await WebSocket("subscription { counted(to: 1, isEndless: false) }", "", "stale")).Order(StringComparer.Ordinal));

    [Fact]
    public async Task WebSocket_OfAServerThatStops_IsToldToComeBack()
    {
        var lines = WebSocket("subscription { counted(to: 1, isEndless: true) }");
        await guard.Watched.Task.WaitAsync(Patience);
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.Contains("""{"closed":1001}""", await lines);
    }

    [Theory]
    [InlineData("""{"type":"\ud800"}""")]
    [InlineData("""{"type":"subscribe","id":"\ud800","payload":{"query":"{ __typename }"}}""")]
    [InlineData("""["connection_init"]""")]
    [InlineData("{")]
    public async Task WebSocket_OfAMessageThatIsNone_IsClosedAsBad(string message)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri(host.Url.Replace("http", "ws", StringComparison.Ordinal) + "/graphql"), patience.Token);
        await socket.SendAsync(Encoding.UTF8.GetBytes("""{"type":"connection_init","payload":{"ticket":"once"}}"""), WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        var buffer = new byte[1024];
        await socket.ReceiveAsync(buffer, patience.Token);

        await socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

        Assert.Equal(WebSocketMessageType.Close, (await socket.ReceiveAsync(buffer, patience.Token)).MessageType);
        Assert.Equal(4400, (int)socket.CloseStatus!.Value);
    }

    [Fact]
    public async Task EventStream_OfACallerWhoseRightsEnd_IsEndedForGoodWithinFiveSeconds()
    {
        using var answer = await Stream("subscription { counted(to: 1, isEndless: true) }");
        var text = answer.Content.ReadAsStringAsync();
        await guard.Watched.Task.WaitAsync(Patience);
        var revoked = TimeProvider.System.GetTimestamp();
        guard.Revoke();

        Assert.EndsWith("event: complete\ndata:\n\n", await text.WaitAsync(Patience), StringComparison.Ordinal);
        Assert.InRange(TimeProvider.System.GetElapsedTime(revoked), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task EventStream_OfAServerThatStops_EndsWithoutSayingThatItIsComplete()
    {
        using var answer = await Stream("subscription { counted(to: 1, isEndless: true) }");
        host.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();

        Assert.DoesNotContain("complete", await answer.Content.ReadAsStringAsync().WaitAsync(Patience), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Streams_MoreThanAllowed_AreRefusedUntilOneEnds()
    {
        await using var narrow = await TestHost.Start(builder => builder.ModifyOptions(options => options.MaxStreams = 1));
        using (var first = await Stream("subscription { counted(to: 1, isEndless: true) }", narrow))
        {
            using var reader = new StreamReader(await first.Content.ReadAsStreamAsync());
            while (await reader.ReadLineAsync() is { } line && !line.StartsWith("data", StringComparison.Ordinal)) continue;
            using var second = await Stream("subscription { counted(to: 1, isEndless: false) }", narrow);

            Assert.Contains("STREAM_LIMIT", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        // The server learns that the first one has gone when it next writes to it.
        for (var last = ""; !last.Contains("\"counted\":1", StringComparison.Ordinal);)
        {
            using var third = await Stream("subscription { counted(to: 1, isEndless: false) }", narrow);
            last = await third.Content.ReadAsStringAsync().WaitAsync(Patience);
        }
    }

    [Fact]
    public async Task EventStream_OfGraphQLSse_ReceivesEveryMessageAndTheEnd() => Assert.Equal(
        ["""{"data":{"counted":1}}""", """{"data":{"counted":2}}""", """{"complete":true}"""],
        Lines(await NodeScript.Run("sse-client.mjs", [host.Url + "/graphql", "subscription { counted(to: 2, isEndless: false) }"], Patience)));

    [Fact]
    public async Task EventStream_OfATopic_ShowsHeartbeatsAndMessagesUntilItCompletes()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"subscription { onBookChanged(id: \"b1\") { title } }"}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await host.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        _ = host.Services.GetRequiredService<ITopicEventReceiver>();
        var topics = host.Services.GetRequiredService<ITopicEventSender>();

        await listening.Subscribed.Task.WaitAsync(Patience);
        // The first comment opens the stream; a second one can only be a heartbeat.
        Assert.Equal(":", await reader.ReadLineAsync().WaitAsync(Patience));
        Assert.Equal("", await reader.ReadLineAsync().WaitAsync(Patience));
        Assert.Equal(":", await reader.ReadLineAsync().WaitAsync(Patience));
        await topics.SendAsync("books_b2", Library.Books[1]);
        await topics.SendAsync("books_b1", Library.Books[2]);
        await topics.CompleteAsync("books_b1");

        var rest = ("\n" + await reader.ReadToEndAsync().WaitAsync(Patience)).Replace("\n:\n\n", "\n", StringComparison.Ordinal).Trim();
        Assert.Equal("event: next\ndata: {\"data\":{\"onBookChanged\":{\"title\":\"Third\"}}}\n\nevent: complete\ndata:", rest);
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task EventStream_FromAForeignPage_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ __typename }"}""", Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Add("Origin", "https://evil.example");

        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(request)).StatusCode);
    }

    private async Task<List<string>> WebSocket(string query, params string[] originAndTicket) =>
        Lines(await NodeScript.Run("ws-client.mjs", [host.Url.Replace("http", "ws", StringComparison.Ordinal) + "/graphql", query, .. originAndTicket], Patience));

    private async Task<HttpResponseMessage> Stream(string query, TestHost? of = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent($$"""{"query":"{{query}}"}""", Encoding.UTF8, "application/json") };
        request.Headers.Accept.ParseAdd("text/event-stream");
        return await (of ?? host).Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private static List<string> Lines(string printed) => [.. printed.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Tells when a topic is listened to.</summary>
    private sealed class Listening(InMemoryTopics topics) : ITopicEventReceiver
    {
        public TaskCompletionSource Subscribed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public async ValueTask<ISourceStream<TMessage>> SubscribeAsync<TMessage>(string topicName, CancellationToken cancellationToken = default)
        {
            var stream = await topics.SubscribeAsync<TMessage>(topicName, cancellationToken);
            Subscribed.TrySetResult();
            return stream;
        }
    }

    private sealed class Guard : IStreamGuard, IDisposable
    {
        private readonly CancellationTokenSource revoked = new();

        public TaskCompletionSource Watched { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Revoke() => revoked.Cancel();

        public void Dispose() => revoked.Dispose();

        public ValueTask<CancellationToken> WatchAsync(HttpContext context, ClaimsPrincipal user, CancellationToken cancellationToken)
        {
            Watched.TrySetResult();
            return ValueTask.FromResult(revoked.Token);
        }
    }

    /// <summary>A cookie alone is nobody here; the ticket decides, and this one is good for a caller without roles.</summary>
    private sealed class Tickets : ISocketAuthenticator
    {
        public ValueTask<ClaimsPrincipal?> AuthenticateAsync(HttpContext context, JsonElement payload, CancellationToken cancellationToken) => ValueTask.FromResult(
            payload.ValueKind == JsonValueKind.Object && payload.TryGetProperty("ticket", out var ticket) && ticket.GetString() == "once" ? new ClaimsPrincipal(new ClaimsIdentity()) : null);
    }
}
