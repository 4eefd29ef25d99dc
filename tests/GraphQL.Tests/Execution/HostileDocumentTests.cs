using System.Globalization;
using System.Text;
using System.Text.Json;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Tests.Differential;
using EqualityCloud.GraphQL.Tests.Harness;
using EqualityCloud.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.GraphQL.Tests.Execution;

/// <summary>Documents made to hurt, against a server with its default limits: each is refused with a code, and cheaply.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class HostileDocumentTests
{
    private static readonly TimeSpan Allowed = TimeSpan.FromMilliseconds(50);

    public static TheoryData<string, string> Corpus() => new()
    {
        { "a megabyte of braces", "DOCUMENT_SIZE_LIMIT" },
        { "braces within the size limit", "DEPTH_LIMIT" },
        { "brackets within the size limit", "DEPTH_LIMIT" },
        { "a name as long as allowed", "VALIDATION" },
        { "tokens past the limit", "TOKEN_LIMIT" },
        { "alias bomb", "ALIAS_LIMIT" },
        { "root field bomb", "ROOT_FIELD_LIMIT" },
        { "one field a thousand times", "ROOT_FIELD_LIMIT" },
        { "deep selection", "DEPTH_LIMIT" },
        { "fragment cycle", "VALIDATION" },
        { "long fragment cycle", "VALIDATION" },
        { "fragment fan-out", "FIELD_LIMIT" },
        { "nested fragment fan-out", "DEPTH_LIMIT" },
        { "huge list", "TOKEN_LIMIT" },
        { "list within the token limit", "VALIDATION" },
        { "deep input object", "DEPTH_LIMIT" },
        { "wide introspection", "INTROSPECTION_DEPTH_LIMIT" },
        { "circular introspection", "INTROSPECTION_DEPTH_LIMIT" },
        { "overlapping fields", "VALIDATION" },
        { "overlapping through fragments", "COMPLEXITY_LIMIT|FIELD_LIMIT|DEPTH_LIMIT" },
        { "directives without end", "VALIDATION" },
        { "unknown variables without end", "VALIDATION" },
        { "many operations over many fragments", "COMPLEXITY_LIMIT" },
        { "costly pages", "COST_LIMIT" },
    };

    [Theory]
    [MemberData(nameof(Corpus))]
    public async Task Document_MadeToHurt_IsRefusedCheaply(string name, string codes)
    {
        var document = Encoding.UTF8.GetBytes(Make(name));
        await using var engine = new Engine();
        var best = TimeSpan.MaxValue;
        var answer = "";
        // The first run compiles the code; the best of the others is what the work itself takes.
        for (var i = 0; i < 6; i++)
        {
            var started = ThreadTime.Now();
            // Nothing that is refused ever waits, so the whole of it happens on this thread.
            answer = await engine.Ask(document);
            if (ThreadTime.Now() - started is var spent && spent < best) best = spent;
        }

        var code = JsonDocument.Parse(answer).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
        Assert.Contains(code, codes.Split('|'));
        Assert.True(best < Allowed, $"{name} took {best.TotalMilliseconds} ms.");
        Assert.True(answer.Length < 100_000, $"{name} was answered with {answer.Length} characters.");
    }

    [Fact]
    public async Task Corpus_TenThousandTimes_LeavesMemoryFlat()
    {
        await using var engine = new Engine();
        var documents = Corpus().Select(row => Encoding.UTF8.GetBytes(Make((string)row[0]))).ToList();
        async Task Round(int count)
        {
            for (var i = 0; i < count; i++) await engine.Ask(documents[i % documents.Count]);
        }

        await Round(documents.Count * 4);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Round(10_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.True(grown < 4 * 1024 * 1024, $"Memory grew by {grown / 1024} kB.");
    }

    [Fact]
    public async Task Documents_AllDifferentAndValid_DoNotPileUp()
    {
        await using var engine = new Engine();
        async Task Round(int from, int count)
        {
            for (var i = from; i < from + count; i++) await engine.Ask(Encoding.UTF8.GetBytes($"{{ a{i}: int }}"));
        }

        await Round(0, 3_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Round(3_000, 10_000);
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        Assert.True(grown < 4 * 1024 * 1024, $"Memory grew by {grown / 1024} kB.");
    }

    private static string Make(string name) => name switch
    {
        "a megabyte of braces" => new string('{', 1024 * 1024),
        "braces within the size limit" => Repeat(4_000, _ => "{a"),
        "brackets within the size limit" => $"{{ echo(list: {new string('[', 9_000)}",
        "a name as long as allowed" => $"{{ {new string('a', 120_000)} }}",
        "tokens past the limit" => $"{{ {Repeat(20_000, _ => "a ")} }}",
        "alias bomb" => $"{{ thing {{ {Repeat(1_500, i => $"a{i}: id ")} }} }}",
        "root field bomb" => $"{{ {Repeat(2_000, i => $"a{i}: int ")} }}",
        "one field a thousand times" => $"{{ {Repeat(1_000, _ => "int ")} }}",
        "deep selection" => $"{{ thing {Repeat(150, _ => "{ parent ")} {{ id }} {Repeat(150, _ => "}")} }}",
        "fragment cycle" => "{ ...A } fragment A on Query { ...A }",
        "long fragment cycle" => $"{{ ...F0 }} {Repeat(1_000, i => $"fragment F{i} on Query {{ ...F{(i + 1) % 1_000} }} ")}",
        "fragment fan-out" => $"{{ thing {{ ...F0 }} }} {Repeat(16, i => $"fragment F{i} on Thing {{ parent {{ ...F{i + 1} }} related {{ ... on Thing {{ ...F{i + 1} }} }} }} ")} fragment F16 on Thing {{ id }}",
        "nested fragment fan-out" => $"{{ thing {{ ...F0 }} }} {Repeat(100, i => $"fragment F{i} on Thing {{ parent {{ ...F{i + 1} }} related {{ ...F{i + 1} }} }} ")} fragment F100 on Thing {{ id }}",
        "huge list" => $"{{ echo(list: [{Repeat(40_000, _ => "1 ")}]) }}",
        "list within the token limit" => $"{{ echo(strict: [{Repeat(9_000, _ => "\"\" ")}]) }}",
        "deep input object" => $"{{ echo(filter: {Repeat(1_000, _ => "{ nested: ")}",
        "wide introspection" => $"{{ __schema {{ types {{ {Repeat(4, _ => "fields { type { ")} name {Repeat(4, _ => "} } ")} }} }} }}",
        "circular introspection" => $"{{ __type(name: \"Thing\") {{ {Repeat(6, _ => "interfaces { possibleTypes { ")} name {Repeat(6, _ => "} } ")} }} }}",
        "overlapping fields" => $"{{ {Repeat(1_200, i => $"a: echo(int: {i}) ")} }}",
        "overlapping through fragments" => $"{{ thing {{ ...F0 }} }} {Repeat(300, i => $"fragment F{i} on Thing {{ x: parent {{ ...F{i + 1} ...F{Math.Min(i + 2, 300)} }} }} ")} fragment F300 on Thing {{ id }}",
        "directives without end" => $"{{ int {Repeat(1_400, _ => "@skip(if: true) ")} }}",
        "unknown variables without end" => $"{{ echo(list: [{Repeat(3_000, i => $"$a{i} ")}]) }}",
        "many operations over many fragments" => $"{Repeat(400, i => $"query Q{i} {{ ...F0 }} ")} {Repeat(400, i => $"fragment F{i} on Query {{ ...F{i + 1} }} ")} fragment F400 on Query {{ int }}",
        "costly pages" => "{ things { children { children { children { children { children { id } } } } } } }",
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++) text.Append(CultureInfo.InvariantCulture, $"{part(i)}");
        return text.ToString();
    }

    private sealed class Engine : IAsyncDisposable
    {
        private readonly ServiceProvider services = new ServiceCollection().AddGraphQLServer().Services.BuildServiceProvider();
        private readonly RequestExecutor executor = new(
            SdlSchema.Build(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schemas", "kitchen-sink.graphql"))), new GraphQLServerOptions(), [], NullLogger.Instance, TimeProvider.System);

        public async Task<string> Ask(byte[] document)
        {
            await using var scope = services.CreateAsyncScope();
            using var request = new GraphQLRequest { Document = document };
            using var output = new JsonOutput();
            await executor.ExecuteAsync(request, new RequestServices(scope.ServiceProvider), output);
            return Encoding.UTF8.GetString(output.Written.Span);
        }

        public ValueTask DisposeAsync() => services.DisposeAsync();
    }
}
