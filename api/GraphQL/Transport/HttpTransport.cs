using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.GraphQL.Transport;

/// <summary>GraphQL over HTTP: requests by POST and GET, both media types, their status codes.</summary>
/// <remarks>https://graphql.github.io/graphql-over-http/draft/</remarks>
internal sealed class HttpTransport(RequestExecutor executor, CancellationToken stopping)
{
    private readonly GraphQLServerOptions options = executor.Options;
    private readonly RequestReader reader = new(executor.Options);
    private readonly EventStreamTransport events = new(executor, stopping);
    private readonly MultipartTransport parts = new(executor);

    public async Task HandleAsync(HttpContext context)
    {
        var format = ContentNegotiation.Choose(context.Request.Headers.Accept, options.EnableIncrementalDelivery);
        try
        {
            if (format == AnswerFormat.None) throw new RequestException(StatusCodes.Status406NotAcceptable, "Answers are application/graphql-response+json or application/json in UTF-8.");
            if (HttpMethods.IsPost(context.Request.Method))
            {
                await PostAsync(context, format).ConfigureAwait(false);
            }
            else if (HttpMethods.IsGet(context.Request.Method) && options.EnableGet)
            {
                await GetAsync(context, format).ConfigureAwait(false);
            }
            else
            {
                context.Response.Headers.Allow = options.EnableGet ? "GET, POST" : "POST";
                throw new RequestException(StatusCodes.Status405MethodNotAllowed, "GraphQL is asked by POST or GET.");
            }
        }
        catch (RequestException refused)
        {
            using var output = new JsonOutput();
            executor.Refuse(output, [refused.Error]);
            await AnswerWriter.WriteAsync(context, output, format, refused.Status, options).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone: nobody is left to answer.
        }
    }

    private async Task PostAsync(HttpContext context, AnswerFormat format)
    {
        if (!ContentNegotiation.IsJson(context.Request.ContentType)) throw new RequestException(StatusCodes.Status415UnsupportedMediaType, "A request is application/json in UTF-8.");
        using var body = await reader.ReadAsync(context.Request.BodyReader, context.Request.ContentLength, context.RequestAborted).ConfigureAwait(false);
        if (format == AnswerFormat.EventStream)
        {
            if (body.IsBatch) throw new RequestException(StatusCodes.Status400BadRequest, "A batch is not answered as a stream.");
            await events.RunAsync(context, body.Requests[0]).ConfigureAwait(false);
            return;
        }
        using var output = new JsonOutput(options.MaxResponseBytes);
        if (body.IsBatch)
        {
            await BatchAsync(context, body, format, output).ConfigureAwait(false);
            return;
        }
        if (AnswersInParts(context))
        {
            await parts.RunAsync(context, body.Requests[0], format).ConfigureAwait(false);
            return;
        }
        var status = await ExecuteAsync(context, context.RequestServices, body.Requests[0], output).ConfigureAwait(false);
        await AnswerWriter.WriteAsync(context, output, format, StatusCodeOf.Answer(status, format), options).ConfigureAwait(false);
    }

    private async Task GetAsync(HttpContext context, AnswerFormat format)
    {
        var query = context.Request.Query;
        var extensions = query["extensions"];
        if (query.Keys.FirstOrDefault(key => query[key].Count > 1) is { } repeated) throw new RequestException(400, $"The parameter {repeated} is given more than once.");
        reader.ParseVariables(extensions)?.Dispose();
        using var request = new GraphQLRequest
        {
            IsReadOnly = true,
            OperationName = query["operationName"] is [{ Length: > 0 } name] ? name : null,
            DocumentId = query["documentId"] is [{ Length: > 0 } id] ? id : null,
            Document = Encoding.UTF8.GetBytes(query["query"].ToString()),
        };
        if (request.DocumentId is null && request.Document.IsEmpty) throw new RequestException(400, "The request has no query.");
        request.SetVariables(reader.ParseVariables(query["variables"]));
        if (format == AnswerFormat.EventStream)
        {
            await events.RunAsync(context, request).ConfigureAwait(false);
            return;
        }
        if (AnswersInParts(context))
        {
            await parts.RunAsync(context, request, format).ConfigureAwait(false);
            return;
        }
        using var output = new JsonOutput(options.MaxResponseBytes);
        var status = await ExecuteAsync(context, context.RequestServices, request, output).ConfigureAwait(false);
        await AnswerWriter.WriteAsync(context, output, format, StatusCodeOf.Answer(status, format), options).ConfigureAwait(false);
    }

    private bool AnswersInParts(HttpContext context) => options.EnableIncrementalDelivery && ContentNegotiation.AcceptsMultipart(context.Request.Headers.Accept);

    /// <summary>Operations of a batch run one after the other, each in a scope of its own: none sees what another has loaded.</summary>
    private async Task BatchAsync(HttpContext context, ParsedBody body, AnswerFormat format, JsonOutput output)
    {
        output.WriteRaw("["u8);
        using var single = new JsonOutput(options.MaxResponseBytes);
        for (var i = 0; i < body.Requests.Count; i++)
        {
            await using var scope = context.RequestServices.CreateAsyncScope();
            single.Position = 0;
            await ExecuteAsync(context, scope.ServiceProvider, body.Requests[i], single).ConfigureAwait(false);
            if (i > 0) output.WriteByte((byte)',');
            output.WriteRaw(single.Written.Span);
        }
        output.WriteRaw("]"u8);
        await AnswerWriter.WriteAsync(context, output, format, StatusCodes.Status200OK, options).ConfigureAwait(false);
    }

    private async ValueTask<ResponseStatus> ExecuteAsync(HttpContext context, IServiceProvider services, GraphQLRequest request, JsonOutput output)
    {
        try
        {
            foreach (var interceptor in services.GetServices<IRequestInterceptor>()) await interceptor.OnRequestAsync(context, services, context.RequestAborted).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return executor.Refuse(output, refused.Errors);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            executor.Refuse(output, [ErrorWriter.Unforeseen(failure)]);
            return ResponseStatus.Failed;
        }
        return await executor.ExecuteAsync(request, new RequestServices(services, context.RequestAborted) { HttpContext = context, User = context.User }, output).ConfigureAwait(false);
    }
}
