using EqualityCloud.GraphQL.Diagnostics;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Types.Building;
using EqualityCloud.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.GraphQL.Execution;

/// <summary>Answers requests: finds or prepares the document, checks limits and access, runs the operation and writes the answer.</summary>
public sealed class RequestExecutor
{
    private readonly DocumentCache documents;
    private readonly ErrorWriter errorWriter;
    private readonly TimeProvider clock;
    private readonly OperationObserver observer;
    private int streams;

    internal RequestExecutor(Schema schema, GraphQLServerOptions options, IEnumerable<IErrorFilter> filters, ILogger logger, TimeProvider clock)
    {
        Schema = schema;
        Options = options;
        this.clock = clock;
        observer = new OperationObserver(options, logger, clock);
        documents = new DocumentCache(options.DocumentCacheSize);
        errorWriter = new ErrorWriter([.. filters], logger, options.MaxErrors);
    }

    internal Schema Schema { get; }

    internal GraphQLServerOptions Options { get; }

    internal static RequestExecutor Create(GraphQLServerBuilder builder, IServiceProvider services)
    {
        var known = services.GetRequiredService<IServiceProviderIsService>();
        builder.Sources.Paging.DefaultPageSize = builder.Options.Paging.DefaultPageSize;
        builder.Sources.Paging.MaxPageSize = builder.Options.Paging.MaxPageSize;
        builder.Sources.Paging.IncludeTotalCount = builder.Options.Paging.IncludeTotalCount;
        builder.Sources.HasIncrementalDelivery = builder.Options.EnableIncrementalDelivery;
        var schema = new SchemaBuilder(builder.Sources, known.IsService).Build();
        return new RequestExecutor(schema, builder.Options, services.GetServices<IErrorFilter>(), services.GetRequiredService<ILogger<RequestExecutor>>(), services.GetRequiredService<TimeProvider>());
    }

    /// <summary>The schema as SDL, in an order that never changes: for snapshots and tools.</summary>
    public string PrintSchema() => SchemaPrinter.Print(Schema);

    /// <summary>Runs an operation within this process.</summary>
    /// <param name="document">The document.</param>
    /// <param name="request">Its scope and caller.</param>
    /// <param name="variablesJson">The variables as a JSON object.</param>
    /// <param name="operationName">The operation, where the document has several.</param>
    /// <returns>The answer as JSON.</returns>
    public async Task<string> ExecuteAsync(string document, RequestServices request, string? variablesJson = null, string? operationName = null)
    {
        using var parsed = new GraphQLRequest { Document = Encoding.UTF8.GetBytes(document), OperationName = operationName };
        if (variablesJson is not null) parsed.SetVariables(System.Text.Json.JsonDocument.Parse(variablesJson));
        using var output = new JsonOutput(Options.MaxResponseBytes);
        await ExecuteAsync(parsed, request, output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    internal async ValueTask<ResponseStatus> ExecuteAsync(GraphQLRequest request, RequestServices services, JsonOutput output)
    {
        if (await PrepareAsync(request, services, output) is not { } prepared) return ResponseStatus.Refused;
        if (prepared.Operation.Operation == OperationKind.Subscription)
        {
            return Refuse(output, [new GraphQLError("Subscriptions are answered over WebSocket or server-sent events.") { Code = ErrorCodes.BadRequest }]);
        }
        if (request.IsReadOnly && prepared.Operation.Operation == OperationKind.Mutation)
        {
            return RefuseMutation(output);
        }
        return await RunAsync(prepared, request, services, null, output);
    }

    /// <summary>Finds the operation of a request; where there is none to run, the answer is written and the result null.</summary>
    internal async ValueTask<PreparedOperation?> PrepareAsync(GraphQLRequest request, RequestServices services, JsonOutput output)
    {
        var error = await TrustedDocumentLookup.ApplyAsync(request, services, Options);
        if (error is not null)
        {
            Refuse(output, [error]);
            return null;
        }
        var document = documents.Find(request.Document.Span);
        if (document is null)
        {
            document = Prepare(request.Document.ToArray(), out var errors);
            if (document is null)
            {
                Refuse(output, errors);
                return null;
            }
        }
        var operation = document.Find(request.OperationName, out var notFound);
        if ((notFound ?? operation!.Refusal) is not { } refusal) return operation;
        Refuse(output, [refusal]);
        return null;
    }

    /// <summary>Runs a prepared query or mutation, or the selection of a subscription for one message.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="request">Its request.</param>
    /// <param name="services">Its scope and caller.</param>
    /// <param name="message">The message of the stream, if there is one.</param>
    /// <param name="output">Receives the answer.</param>
    /// <param name="incremental">Holds what follows, where the caller can be answered in parts.</param>
    internal async ValueTask<ResponseStatus> RunAsync(
        PreparedOperation operation, GraphQLRequest request, RequestServices services, object? message, JsonOutput output, IncrementalDelivery? incremental = null)
    {
        var refusals = new List<IError>();
        var variables = VariableCoercion.Coerce(Schema, operation.Document, operation.Operation, request.Variables, refusals);
        if (refusals.Count > 0) return Refuse(output, refusals);
        var started = observer.Start(operation, out var activity);
        var status = ResponseStatus.Failed;
        var context = default(OperationContext);
        try
        {
            var plan = operation.PlanFor(variables, incremental is not null);
            var cost = CostAnalysis.Measure(plan, variables, Options);
            if (cost > Options.MaxCost) return status = Refuse(output, [TooCostly(cost)]);
            context = new OperationContext(plan, services, output) { Variables = variables, EventMessage = message, ReportedCost = request.ReportCost ? cost : null, Incremental = incremental };
            incremental?.Begin(context, new IncrementalRun(errorWriter, Options, clock));
            if (plan.Access.Length > 0) context.Access = await AccessDecider.DecideAllAsync(services, plan.Access).ConfigureAwait(false);
            return status = await OperationRunner.RunAsync(context, plan, errorWriter, Options, clock).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            return status = Refuse(output, refused.Errors);
        }
        catch (Exception failure)
        {
            Refuse(output, [ErrorWriter.Unforeseen(failure)]);
            return ResponseStatus.Failed;
        }
        finally
        {
            observer.End(operation, started, activity, status, context?.Errors.All.Count ?? 0);
        }
    }

    /// <summary>Counts one more stream, where there may be one more.</summary>
    internal bool TryOpenStream()
    {
        if (Interlocked.Increment(ref streams) <= Options.MaxStreams) return true;
        Interlocked.Decrement(ref streams);
        return false;
    }

    internal void CloseStream() => Interlocked.Decrement(ref streams);

    /// <summary>Opens the stream of a subscription; where it is refused, the answer is written and the result null.</summary>
    internal async ValueTask<IAsyncEnumerable<object?>?> OpenAsync(PreparedOperation operation, GraphQLRequest request, RequestServices services, JsonOutput output)
    {
        var refusals = new List<IError>();
        var variables = VariableCoercion.Coerce(Schema, operation.Document, operation.Operation, request.Variables, refusals);
        if (refusals.Count > 0)
        {
            Refuse(output, refusals);
            return null;
        }
        try
        {
            var plan = operation.PlanFor(variables);
            var cost = CostAnalysis.Measure(plan, variables, Options);
            if (cost > Options.MaxCost) throw new GraphQLException(TooCostly(cost));
            var context = new OperationContext(plan, services, output) { Variables = variables };
            var selection = plan.Root.Fields[0].Selection;
            var decision = await AccessDecider.DecideAsync(services, selection.Field.Access).ConfigureAwait(false);
            if (decision != AccessDecision.Allowed) throw AccessErrors.For(decision);
            var arguments = selection.ArgumentsSlot < 0 ? [] : context.Arguments(selection.ArgumentsSlot, selection);
            return await selection.Field.Subscription!(context, arguments).ConfigureAwait(false);
        }
        catch (GraphQLException refused)
        {
            Refuse(output, refused.Errors);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Refuse(output, [ErrorWriter.Unforeseen(failure)]);
        }
        return null;
    }

    internal ResponseStatus Refuse(JsonOutput output, IReadOnlyList<IError> errors)
    {
        output.Position = 0;
        output.WriteRaw("{"u8);
        errorWriter.Write(output, errors);
        output.WriteRaw("}"u8);
        return ResponseStatus.Refused;
    }

    /// <summary>A GET must change nothing.</summary>
    internal ResponseStatus RefuseMutation(JsonOutput output)
    {
        Refuse(output, [new GraphQLError("Mutations are not answered by GET.") { Code = ErrorCodes.BadRequest }]);
        return ResponseStatus.MethodNotAllowed;
    }

    private GraphQLError TooCostly(double cost) =>
        new($"The operation can cost {Math.Ceiling(cost)}, but at most {Options.MaxCost} is allowed. Ask for fewer items or fields.") { Code = ErrorCodes.CostLimit };

    private PreparedDocument? Prepare(byte[] source, out IReadOnlyList<IError> errors)
    {
        var parsed = DocumentParser.Parse(source, new ParserLimits(Options.MaxDocumentBytes, Options.MaxTokens, ParserLimits.Default.MaxDepth));
        if (parsed.Error is { } error)
        {
            errors = [error];
            return null;
        }
        errors = DocumentValidator.Validate(Schema, parsed.Document!);
        if (errors.Count > 0) return null;
        var prepared = new PreparedDocument(Schema, parsed.Document!, Options);
        documents.Add(source, prepared);
        return prepared;
    }
}
