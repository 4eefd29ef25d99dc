using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Subscriptions;

/// <summary>A subscription over <c>graphql-transport-ws</c>.</summary>
internal static class SocketStream
{
    /// <summary>The code with which the product ended the connection, and none of the client's doing: <see cref="WebSocketCloseStatus.Empty"/> where it simply was gone.</summary>
    public static async Task<int> CloseCodeAsync(ProductProcess product, string persona, string query, Func<Task> whenOpen, CancellationToken ct)
    {
        var isOpen = false;
        try
        {
            await foreach (var _ in ReadAsync(product, persona, query, null, ct))
            {
                if (!isOpen) await whenOpen();
                isOpen = true;
            }
        }
        catch (SocketClosedException closed)
        {
            return closed.Code;
        }
        catch (WebSocketException)
        {
            return (int)WebSocketCloseStatus.Empty;
        }
        throw new InvalidOperationException("The operation ended and the connection did not.");
    }

    /// <summary>The answers of one operation, to the end of its stream; an operation that is refused is one answer with errors.</summary>
    public static async IAsyncEnumerable<JsonElement> ReadAsync(
        ProductProcess product, string persona, string query, object? variables = null, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        socket.Options.SetRequestHeader("Authorization", $"Bearer {await product.TokenAsync(persona)}");
        await socket.ConnectAsync(new UriBuilder(product.Address) { Scheme = "ws", Path = "/graphql" }.Uri, ct);
        await SendAsync(socket, new { type = "connection_init" }, ct);
        Assert.Equal("connection_ack", (await ReceiveAsync(socket, ct)).GetProperty("type").GetString());
        await SendAsync(socket, new { id = "1", type = "subscribe", payload = new { query, variables } }, ct);
        while (true)
        {
            var message = await ReceiveAsync(socket, ct);
            switch (message.GetProperty("type").GetString())
            {
                case "next":
                    yield return message.GetProperty("payload");
                    break;
                case "error":
                    yield return JsonSerializer.SerializeToElement(new { errors = message.GetProperty("payload") });
                    yield break;
                case "complete":
                    yield break;
            }
        }
    }

    private static Task SendAsync(ClientWebSocket socket, object message, CancellationToken ct) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, ct);

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer, ct);
            if (part.MessageType is WebSocketMessageType.Close) throw new SocketClosedException((int)socket.CloseStatus!);
            bytes.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return JsonDocument.Parse(bytes.ToArray()).RootElement;
        }
    }
}
