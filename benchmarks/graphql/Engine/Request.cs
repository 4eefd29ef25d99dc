using System.Buffers;
using System.Text.Json;
using EqualityCloud.Benchmarks.GraphQL.Server;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Language;
using EqualityCloud.GraphQL.Transport;
using EqualityCloud.GraphQL.Types;
using EqualityCloud.GraphQL.Validation;

namespace EqualityCloud.Benchmarks.GraphQL.Engine;

/// <summary>A request of the workload, from the bytes of its body to the bytes of its answer, without HTTP.</summary>
internal sealed class Request : IDisposable
{
    private readonly ServiceProvider services;
    private readonly RequestExecutor executor;
    private readonly RequestReader reader;
    private readonly byte[] body;
    private readonly JsonOutput output = new();

    private Request(string name)
    {
        services = new ServiceCollection().AddLogging().AddGraphQLServer().AddTypes(typeof(Queries).Assembly).Services.BuildServiceProvider();
        executor = services.GetRequiredService<RequestExecutor>();
        reader = new RequestReader(executor.Options);
        body = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "requests", $"{name}.json"));
    }

    /// <summary>The fields of the answer.</summary>
    public int Fields { get; private set; }

    public static Request Load(string name)
    {
        var request = new Request(name);
        request.Answer();
        request.Fields = Count(JsonDocument.Parse(request.output.Written).RootElement.GetProperty("data"));
        return request;
    }

    /// <summary>Answers the request; its document has been seen before.</summary>
    public int Answer()
    {
        using var scope = services.CreateScope();
        using var parsed = reader.Parse(new ReadOnlySequence<byte>(body));
        output.Position = 0;
        var run = executor.ExecuteAsync(parsed.Requests[0], new RequestServices(scope.ServiceProvider), output);
        return run.IsCompletedSuccessfully ? output.Position : throw new InvalidOperationException("Nothing in this workload waits.");
    }

    /// <summary>Parses and validates the document as one that was never seen; nothing is kept of it.</summary>
    public bool Prepare()
    {
        using var parsed = reader.Parse(new ReadOnlySequence<byte>(body));
        var document = DocumentParser.Parse(parsed.Requests[0].Document, ParserLimits.Default).Document!;
        return DocumentValidator.Validate(executor.Schema, document).Count == 0;
    }

    public void Dispose()
    {
        output.Dispose();
        services.Dispose();
    }

    private static int Count(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Sum(member => 1 + Count(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Sum(Count),
        _ => 0,
    };
}
