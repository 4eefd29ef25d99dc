using EqualityCloud.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Accepts WebSockets that speak <c>graphql-transport-ws</c>.</summary>
internal sealed class WebSocketTransport(RequestExecutor executor, TimeProvider clock, CancellationToken stopping)
{
    private const string Protocol = "graphql-transport-ws";
    private readonly StreamRunner runner = new(executor);
    private readonly RequestReader reader = new(executor.Options);

    public async Task AcceptAsync(HttpContext context)
    {
        if (!OriginPolicy.Allows(context, executor.Options))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        if (!context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = Protocol,
            KeepAliveInterval = executor.Options.KeepAlive,
            KeepAliveTimeout = executor.Options.KeepAlive,
        }).ConfigureAwait(false);
        await using var session = new WebSocketSession(socket, context, executor.Options, runner, reader, clock);
        await session.RunAsync(stopping).ConfigureAwait(false);
    }
}
