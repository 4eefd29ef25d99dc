using EqualityCloud.GraphQL.Diagnostics;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Runs any operation as a stream of answers: one for a query or mutation, one for each message of a subscription.</summary>
/// <remarks>The next message is taken only when the last answer has been sent: a slow client slows its own stream and nothing else.</remarks>
internal sealed class StreamRunner(RequestExecutor executor)
{
    /// <summary>Runs a request to the end of its stream.</summary>
    /// <param name="request">The request.</param>
    /// <param name="caller">On whose behalf.</param>
    /// <param name="send">Sends an answer; told whether the request was refused before anything was executed.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    public async Task RunAsync(GraphQLRequest request, StreamCaller caller, Func<JsonOutput, bool, CancellationToken, ValueTask> send, CancellationToken cancellationToken)
    {
        using var output = new JsonOutput(executor.Options.MaxResponseBytes);
        try
        {
            await using var scope = await caller.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
            var services = caller.In(scope, cancellationToken);
            if (await executor.PrepareAsync(request, services, output).ConfigureAwait(false) is not { } operation)
            {
                await send(output, true, cancellationToken).ConfigureAwait(false);
                return;
            }
            if (request.IsReadOnly && operation.Operation.Operation == OperationKind.Mutation) throw new GraphQLException(new GraphQLError("Mutations are not answered by GET.") { Code = ErrorCodes.BadRequest });
            if (operation.Operation.Operation != OperationKind.Subscription)
            {
                var status = await executor.RunAsync(operation, request, services, null, output).ConfigureAwait(false);
                await send(output, status == ResponseStatus.Refused, cancellationToken).ConfigureAwait(false);
                return;
            }
            if (await executor.OpenAsync(operation, request, services, output).ConfigureAwait(false) is not { } messages)
            {
                await send(output, true, cancellationToken).ConfigureAwait(false);
                return;
            }
            await StreamAsync(operation, messages, request, caller, send, output, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not System.Net.WebSockets.WebSocketException and not IOException)
        {
            executor.Refuse(output, failure is GraphQLException { Errors: var errors } ? errors : [ErrorWriter.Unforeseen(failure)]);
            await send(output, true, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StreamAsync(
        PreparedOperation operation, IAsyncEnumerable<object?> messages, GraphQLRequest request, StreamCaller caller,
        Func<JsonOutput, bool, CancellationToken, ValueTask> send, JsonOutput output, CancellationToken cancellationToken)
    {
        GraphQLDiagnostics.Streams.Add(1);
        try
        {
            await foreach (var message in messages.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await using var scope = await caller.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
                output.Position = 0;
                await executor.RunAsync(operation, request, caller.In(scope, cancellationToken), message, output).ConfigureAwait(false);
                await send(output, false, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A source that breaks ends its stream with one error of the usual form.
            executor.Refuse(output, failure is GraphQLException { Errors: var errors } ? errors : [ErrorWriter.Unforeseen(failure)]);
            await send(output, false, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            GraphQLDiagnostics.Streams.Add(-1);
        }
    }
}
