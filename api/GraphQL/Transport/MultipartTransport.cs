using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>Answers in parts: each is sent as soon as it is there. An answer that is whole from the start goes out as any other.</summary>
/// <remarks>https://github.com/graphql/graphql-over-http/blob/main/rfcs/IncrementalDelivery.md</remarks>
internal sealed class MultipartTransport(RequestExecutor executor)
{
    private readonly StreamRunner runner = new(executor);

    private static ReadOnlySpan<byte> PartHeader => "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8;

    public async Task RunAsync(HttpContext context, GraphQLRequest request, AnswerFormat format)
    {
        var hasBegun = false;
        await runner.RunAsync(request, new StreamCaller(context, context.User), async (output, answer, token) =>
        {
            if (!hasBegun && !answer.HasNext && format != AnswerFormat.Multipart)
            {
                await AnswerWriter.WriteAsync(context, output, format, StatusCodeOf.Answer(answer.Status, format), executor.Options).ConfigureAwait(false);
                return;
            }
            if (!hasBegun) Begin(context.Response);
            await WriteAsync(context.Response, output, isFirst: !hasBegun, answer.HasNext, token).ConfigureAwait(false);
            hasBegun = true;
        }, context.RequestAborted).ConfigureAwait(false);
    }

    private static void Begin(HttpResponse response)
    {
        response.ContentType = "multipart/mixed; boundary=\"-\"";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["X-Accel-Buffering"] = "no";
    }

    private static async ValueTask WriteAsync(HttpResponse response, JsonOutput output, bool isFirst, bool hasNext, CancellationToken cancellationToken)
    {
        byte[] part = [.. isFirst ? "\r\n---"u8 : default, .. PartHeader, .. output.Written.Span, .. hasNext ? "\r\n---"u8 : "\r\n-----\r\n"u8];
        await response.Body.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
    }
}
