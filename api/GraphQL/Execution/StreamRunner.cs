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
    /// <param name="send">Sends an answer.</param>
    /// <param name="cancellationToken">Ends the stream.</param>
    public async Task RunAsync(GraphQLRequest request, StreamCaller caller, Func<JsonOutput, StreamedAnswer, CancellationToken, ValueTask> send, CancellationToken cancellationToken)
    {
        using var output = new JsonOutput(executor.Options.MaxResponseBytes);
        try
        {
            await using var scope = await caller.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
            var services = caller.In(scope, cancellationToken);
            if (await executor.PrepareAsync(request, services, output).ConfigureAwait(false) is not { } operation)
            {
                await send(output, StreamedAnswer.Refused, cancellationToken).ConfigureAwait(false);
                return;
            }
            if (request.IsReadOnly && operation.Operation.Operation == OperationKind.Mutation)
            {
                await send(output, new StreamedAnswer(executor.RefuseMutation(output), HasNext: false), cancellationToken).ConfigureAwait(false);
                return;
            }
            if (operation.Operation.Operation != OperationKind.Subscription)
            {
                await AnswerAsync(operation, request, services, send, output, cancellationToken).ConfigureAwait(false);
                return;
            }
            if (!executor.TryOpenStream())
            {
                executor.Refuse(output, [new GraphQLError("Too many subscriptions are open. Try again later.") { Code = ErrorCodes.StreamLimit }]);
                await send(output, StreamedAnswer.Refused, cancellationToken).ConfigureAwait(false);
                return;
            }
            try
            {
                await OpenAsync(operation, request, services, caller, send, output, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                executor.CloseStream();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException and not System.Net.WebSockets.WebSocketException and not IOException)
        {
            executor.Refuse(output, failure is GraphQLException { Errors: var errors } ? errors : [ErrorWriter.Unforeseen(failure)]);
            await send(output, StreamedAnswer.Refused, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task OpenAsync(
        PreparedOperation operation, GraphQLRequest request, RequestServices services, StreamCaller caller,
        Func<JsonOutput, StreamedAnswer, CancellationToken, ValueTask> send, JsonOutput output, CancellationToken cancellationToken)
    {
        if (await executor.OpenAsync(operation, request, services, output).ConfigureAwait(false) is not { } messages)
        {
            await send(output, StreamedAnswer.Refused, cancellationToken).ConfigureAwait(false);
            return;
        }
        await StreamAsync(operation, messages, request, caller, send, output, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Answers a query or mutation, in parts where it asks for that.</summary>
    private async Task AnswerAsync(
        PreparedOperation operation, GraphQLRequest request, RequestServices services,
        Func<JsonOutput, StreamedAnswer, CancellationToken, ValueTask> send, JsonOutput output, CancellationToken cancellationToken)
    {
        using var incremental = executor.Options.EnableIncrementalDelivery ? new IncrementalDelivery(executor.Options.MaxResponseBytes) : null;
        var status = await executor.RunAsync(operation, request, services, null, output, incremental).ConfigureAwait(false);
        await send(output, new StreamedAnswer(status, incremental is { HasNext: true }), cancellationToken).ConfigureAwait(false);
        while (incremental is { HasNext: true })
        {
            output.Position = 0;
            await incremental.NextAsync(output).ConfigureAwait(false);
            await send(output, new StreamedAnswer(status, incremental.HasNext), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task StreamAsync(
        PreparedOperation operation, IAsyncEnumerable<object?> messages, GraphQLRequest request, StreamCaller caller,
        Func<JsonOutput, StreamedAnswer, CancellationToken, ValueTask> send, JsonOutput output, CancellationToken cancellationToken)
    {
        GraphQLDiagnostics.Streams.Add(1);
        try
        {
            await foreach (var message in messages.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await using var scope = await caller.OpenScopeAsync(cancellationToken).ConfigureAwait(false);
                output.Position = 0;
                await executor.RunAsync(operation, request, caller.In(scope, cancellationToken), message, output).ConfigureAwait(false);
                await send(output, StreamedAnswer.Message, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A source that breaks ends its stream with one error of the usual form.
            executor.Refuse(output, failure is GraphQLException { Errors: var errors } ? errors : [ErrorWriter.Unforeseen(failure)]);
            await send(output, StreamedAnswer.Message, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            GraphQLDiagnostics.Streams.Add(-1);
        }
    }
}
