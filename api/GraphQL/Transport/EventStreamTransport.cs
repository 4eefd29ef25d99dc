using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>GraphQL over server-sent events, one connection for each operation.</summary>
/// <remarks>https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md, distinct connections mode.</remarks>
internal sealed class EventStreamTransport(RequestExecutor executor, CancellationToken stopping)
{
    private readonly StreamRunner runner = new(executor);

    public async Task RunAsync(HttpContext context, GraphQLRequest request)
    {
        if (!OriginPolicy.Allows(context, executor.Options)) throw new RequestException(StatusCodes.Status403Forbidden, "The origin is not allowed.");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        using var revoked = (await GuardAsync(context, stop.Token).ConfigureAwait(false)).Register(static state => ((CancellationTokenSource)state!).Cancel(), stop);

        var response = context.Response;
        response.ContentType = MediaTypes.EventStream;
        response.Headers.CacheControl = "private, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        using var gate = new SemaphoreSlim(1);
        await WriteAsync(response, gate, ":\n\n"u8.ToArray(), stop.Token).ConfigureAwait(false);
        var heartbeat = BeatAsync(response, gate, stop.Token);
        try
        {
            await runner.RunAsync(request, new StreamCaller(context, context.User), (output, _, token) => SendAsync(response, gate, output, token), stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The client has gone, the server stops, or the caller lost its rights; in the last case it is told that the stream is over for good.
        }
        await stop.CancelAsync().ConfigureAwait(false);
        await heartbeat.ConfigureAwait(false);
        if (!context.RequestAborted.IsCancellationRequested && !stopping.IsCancellationRequested) await WriteAsync(response, gate, "event: complete\ndata:\n\n"u8.ToArray(), context.RequestAborted).ConfigureAwait(false);
    }

    private static async ValueTask<CancellationToken> GuardAsync(HttpContext context, CancellationToken cancellationToken) =>
        context.RequestServices.GetService<IStreamGuard>() is { } guard ? await guard.WatchAsync(context, context.User, cancellationToken).ConfigureAwait(false) : CancellationToken.None;

    // Answers are JSON without line breaks, so each is one data line.
    private static async ValueTask SendAsync(HttpResponse response, SemaphoreSlim gate, JsonOutput output, CancellationToken cancellationToken)
    {
        byte[] message = [.. "event: next\ndata: "u8, .. output.Written.Span, .. "\n\n"u8];
        await WriteAsync(response, gate, message, cancellationToken).ConfigureAwait(false);
    }

    private async Task BeatAsync(HttpResponse response, SemaphoreSlim gate, CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(executor.Options.KeepAlive);
            while (await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false)) await WriteAsync(response, gate, ":\n\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The stream is over.
        }
    }

    private static async ValueTask WriteAsync(HttpResponse response, SemaphoreSlim gate, byte[] bytes, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await response.Body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }
}
