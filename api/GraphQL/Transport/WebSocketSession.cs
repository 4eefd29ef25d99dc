using System.Buffers;
using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Security.Claims;
using System.Text.Json;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>One WebSocket: it reads messages one by one and runs the operations they start side by side.</summary>
/// <remarks>https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md</remarks>
internal sealed class WebSocketSession(
    WebSocket socket, HttpContext context, GraphQLServerOptions options, StreamRunner runner, RequestReader reader, TimeProvider clock) : IAsyncDisposable
{
    // Cancelling a read or write of a WebSocket aborts it, so that no close code arrives: operations stop by a source of their own.
    private readonly CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
    private readonly CancellationTokenSource operationsStop = new();
    private readonly TaskCompletionSource<SocketClose> ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ConcurrentDictionary<string, RunningOperation> operations = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim gate = new(1);
    private readonly ArrayBufferWriter<byte> incoming = new();
    private CancellationTokenRegistration revocation;
    private ClaimsPrincipal? user;
    private bool isInitialised;

    /// <summary>Runs to the end of the connection.</summary>
    /// <param name="stopping">Ends it: the server stops, and the client may come back.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var going = stopping.Register(() => End(new SocketClose(SocketClose.GoingAway, "Going away")));
        using var patience = new CancellationTokenSource(options.ConnectionInitTimeout, clock);
        using var late = patience.Token.Register(() =>
        {
            if (!isInitialised) ended.TrySetResult(new SocketClose(SocketClose.InitialisationTimeout, "Connection initialisation timeout"));
        });
        try
        {
            var receiving = ReceiveAsync();
            if (await Task.WhenAny(receiving, ended.Task).ConfigureAwait(false) == receiving)
            {
                await receiving.ConfigureAwait(false);
                return;
            }
            await CloseAsync(await ended.Task.ConfigureAwait(false)).ConfigureAwait(false);
            // The client answers the close; one that does not is not waited for long.
            await Task.WhenAny(receiving, Task.Delay(TimeSpan.FromSeconds(2), clock, stop.Token)).ConfigureAwait(false);
        }
        catch (SocketClose close)
        {
            await CloseAsync(close).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // The client has gone.
        }
        catch (InvalidOperationException)
        {
            // JSON can hold text that is not Unicode: it is found out when it is read.
            await CloseAsync(new SocketClose(SocketClose.BadMessage, "The message is not valid JSON")).ConfigureAwait(false);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await revocation.DisposeAsync().ConfigureAwait(false);
        await operationsStop.CancelAsync().ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(operations.Values.Select(operation => operation.Task)).ConfigureAwait(false);
        stop.Dispose();
        operationsStop.Dispose();
        gate.Dispose();
    }

    private void End(SocketClose close)
    {
        operationsStop.Cancel();
        ended.TrySetResult(close);
    }

    private async Task ReceiveAsync()
    {
        while (await NextAsync(stop.Token).ConfigureAwait(false) is { } message)
        {
            using (message) await HandleAsync(message.RootElement).ConfigureAwait(false);
        }
        await CloseAsync(new SocketClose(SocketClose.Normal, "")).ConfigureAwait(false);
    }

    private async ValueTask<JsonDocument?> NextAsync(CancellationToken cancellationToken)
    {
        incoming.ResetWrittenCount();
        while (true)
        {
            var received = await socket.ReceiveAsync(incoming.GetMemory(4096), cancellationToken).ConfigureAwait(false);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            if (received.MessageType == WebSocketMessageType.Binary) throw new SocketClose(SocketClose.BadMessage, "Messages are text");
            incoming.Advance(received.Count);
            if (incoming.WrittenCount > options.MaxRequestBytes) throw new SocketClose(SocketClose.BadMessage, "The message is too large");
            if (!received.EndOfMessage) continue;
            try
            {
                return JsonDocument.Parse(incoming.WrittenMemory.ToArray(), new JsonDocumentOptions { MaxDepth = options.MaxVariableDepth + 8 });
            }
            catch (JsonException)
            {
                throw new SocketClose(SocketClose.BadMessage, "The message is not valid JSON");
            }
        }
    }

    private async ValueTask HandleAsync(JsonElement message)
    {
        var type = message.ValueKind == JsonValueKind.Object && message.TryGetProperty("type", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        switch (type)
        {
            case "connection_init":
                await InitialiseAsync(message).ConfigureAwait(false);
                break;
            case "ping":
                await SendAsync("{\"type\":\"pong\"}"u8.ToArray()).ConfigureAwait(false);
                break;
            case "pong":
                break;
            case "subscribe":
                Subscribe(message);
                break;
            case "complete":
                if (operations.TryGetValue(Id(message), out var running)) await running.Stop.CancelAsync().ConfigureAwait(false);
                break;
            default:
                throw new SocketClose(SocketClose.BadMessage, "Unknown message type");
        }
    }

    private async ValueTask InitialiseAsync(JsonElement message)
    {
        if (isInitialised) throw new SocketClose(SocketClose.TooManyInitialisations, "Too many initialisation requests");
        var payload = message.TryGetProperty("payload", out var given) ? given : default;
        var authenticator = context.RequestServices.GetService<ISocketAuthenticator>();
        user = authenticator is null ? context.User : await authenticator.AuthenticateAsync(context, payload, stop.Token).ConfigureAwait(false);
        if (user is null) throw new SocketClose(SocketClose.Forbidden, "Forbidden");
        // From here on the connection is this caller's, also for whoever looks at the HTTP request.
        context.User = user;
        if (context.RequestServices.GetService<IStreamGuard>() is { } guard)
        {
            var revoked = await guard.WatchAsync(context, user, stop.Token).ConfigureAwait(false);
            revocation = revoked.Register(() => End(new SocketClose(SocketClose.Forbidden, "Forbidden")));
        }
        isInitialised = true;
        await SendAsync("{\"type\":\"connection_ack\"}"u8.ToArray()).ConfigureAwait(false);
    }

    private void Subscribe(JsonElement message)
    {
        if (user is null) throw new SocketClose(SocketClose.Unauthorized, "Unauthorized");
        var id = Id(message);
        if (!message.TryGetProperty("payload", out var payload) || payload.ValueKind != JsonValueKind.Object) throw new SocketClose(SocketClose.BadMessage, "A subscription needs a payload");
        if (operations.Count >= options.MaxStreamsPerConnection) throw new SocketClose(SocketClose.BadMessage, "Too many operations on one connection");
        GraphQLRequest request;
        try
        {
            request = reader.Parse(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(payload.GetRawText()))).Requests[0];
        }
        catch (RequestException malformed)
        {
            throw new SocketClose(SocketClose.BadMessage, malformed.Message);
        }
        var running = new RunningOperation(CancellationTokenSource.CreateLinkedTokenSource(stop.Token, operationsStop.Token));
        if (!operations.TryAdd(id, running))
        {
            running.Stop.Dispose();
            request.Dispose();
            throw new SocketClose(SocketClose.SubscriberExists, $"Subscriber for {id} already exists");
        }
        running.Task = OperateAsync(id, request, running);
    }

    private async Task OperateAsync(string id, GraphQLRequest request, RunningOperation running)
    {
        // The reader of messages goes on at once, however long the operation takes to open.
        await Task.Yield();
        var isRefused = false;
        try
        {
            await runner.RunAsync(request, new StreamCaller(context, user!), (output, answer, _) =>
            {
                isRefused = answer.IsRefused;
                return SendAsync(Message(isRefused ? "error" : "next", id, isRefused ? output.Written.Span[10..^1] : output.Written.Span));
            }, running.Stop.Token).ConfigureAwait(false);
            // Taken out first: a client that hears «complete» may use the id again.
            operations.TryRemove(id, out _);
            if (!isRefused && !running.Stop.IsCancellationRequested) await SendAsync(Message("complete", id, default)).ConfigureAwait(false);
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException or ObjectDisposedException)
        {
            // The client has ended the operation or the connection.
        }
        finally
        {
            operations.TryRemove(id, out _);
            request.Dispose();
            running.Stop.Dispose();
        }
    }

    private static string Id(JsonElement message) => message.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= 256 } text
        ? text
        : throw new SocketClose(SocketClose.BadMessage, "The message needs an id");

    private static byte[] Message(string type, string id, ReadOnlySpan<byte> payload)
    {
        using var output = new JsonOutput(capacity: payload.Length + 128);
        output.WriteRaw("{\"id\":"u8);
        output.WriteString(id);
        output.WriteRaw(",\"type\":"u8);
        output.WriteString(type);
        if (!payload.IsEmpty)
        {
            output.WriteRaw(",\"payload\":"u8);
            output.WriteRaw(payload);
        }
        output.WriteRaw("}"u8);
        return output.Written.ToArray();
    }

    private async ValueTask SendAsync(byte[] message)
    {
        await gate.WaitAsync(stop.Token).ConfigureAwait(false);
        try
        {
            await socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, stop.Token).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    private async ValueTask CloseAsync(SocketClose close)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2), clock);
        try
        {
            await gate.WaitAsync(patience.Token).ConfigureAwait(false);
            var reason = close.Message;
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                await socket.CloseOutputAsync((WebSocketCloseStatus)close.Code, reason.Length > 100 ? reason[..100] : reason, patience.Token).ConfigureAwait(false);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or WebSocketException)
        {
            // It is closed one way or the other.
        }
    }

    private sealed class RunningOperation(CancellationTokenSource stop)
    {
        public CancellationTokenSource Stop { get; } = stop;

        public Task Task { get; set; } = Task.CompletedTask;
    }
}
