using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EqualityCloud.GraphQL.Diagnostics;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Tests.Harness;
using EqualityCloud.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.GraphQL.Tests.Execution;

/// <summary>Switches and hooks of a server, each with a schema of its own.</summary>
public sealed class ServerOptionTests
{
    [Fact]
    public async Task ErrorFilter_OfAKnownException_TranslatesIt()
    {
        await using var server = Server(builder => builder.AddErrorFilter<Conflicts>());

        var error = (await server.AskJson("{ conflict }")).GetProperty("errors")[0];

        Assert.Equal("CONFLICT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("Somebody else was faster.", error.GetProperty("message").GetString());
        Assert.False(error.GetProperty("extensions").TryGetProperty("id", out _));
    }

    [Fact]
    public async Task Operation_ThatTakesTooLong_IsAnsweredWithATimeout()
    {
        await using var server = Server(builder => builder.ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50)));

        var answer = await server.AskJson("{ never }");

        Assert.Equal("TIMEOUT", Code(answer));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
    }

    [Fact]
    public async Task Operation_WhoseCallerHasGone_IsCancelled()
    {
        await using var server = Server(_ => { });
        using var gone = new CancellationTokenSource();
        var answer = server.Ask("{ never }", ct: gone.Token);
        await gone.CancelAsync();

        Assert.Equal("CANCELLED", Code(JsonDocument.Parse(await answer).RootElement));
    }

    [Fact]
    public async Task Answer_LargerThanAllowed_IsRefused()
    {
        await using var server = Server(builder => builder.ModifyOptions(options => options.MaxResponseBytes = 10_000));

        Assert.Equal("RESPONSE_SIZE_LIMIT", Code(await server.AskJson("{ long }")));
    }

    [Fact]
    public async Task TrustedDocument_ByItsHash_IsAnswered()
    {
        await using var server = Server(_ => { }, services => services.AddSingleton<ITrustedDocuments>(new Trusted("{ quick }")));

        Assert.Equal("""{"data":{"quick":1}}""", await AskById(server, Trusted.Hash("{ quick }")));
        Assert.Contains("PERSISTED_OPERATION_NOT_FOUND", await AskById(server, Trusted.Hash("{ other }")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TrustedOnly_OfAnyOtherDocument_IsRefused()
    {
        await using var server = Server(builder => builder.ModifyOptions(options => options.TrustedDocumentsOnly = true), services => services.AddSingleton<ITrustedDocuments>(new Trusted("{ quick }")));

        Assert.Equal("""{"data":{"quick":1}}""", await server.Ask("{ quick }"));
        Assert.Equal("PERSISTED_OPERATION_REQUIRED", Code(await server.AskJson("{ quick quick }")));
    }

    [Fact]
    public async Task Introspection_SwitchedOff_IsRefusedButTypeNamesAreNot()
    {
        await using var server = Server(builder => builder.ModifyOptions(options => options.AllowIntrospection = false));

        Assert.Equal("INTROSPECTION_DISABLED", Code(await server.AskJson("{ __schema { description } }")));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.Ask("{ __typename }"));
    }

    [Fact]
    public async Task Operation_Observed_HasASpanAndASlowLogWithoutVariableValues()
    {
        using var log = new KeptLog();
        await using var server = Server(builder => builder.ModifyOptions(options => options.SlowOperation = TimeSpan.Zero), services => services.AddSingleton<ILoggerProvider>(log));
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == GraphQLDiagnostics.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (spans) spans.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);

        await server.Ask("query Observed($text: String!) { echo(text: $text) }", """{"text":"hush"}""");

        lock (spans) Assert.Contains(spans, span => span.DisplayName == "query Observed");
        Assert.Contains(log.Lines, line => line.Contains("Slow query Observed", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("hush", StringComparison.Ordinal));
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));

    [Fact]
    public async Task Operation_Measured_CountsItsTimeAndItsErrorsByCode()
    {
        await using var server = Server(_ => { });
        var seen = new ConcurrentBag<(string Instrument, string Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, to) =>
            {
                if (instrument.Meter.Name == GraphQLDiagnostics.Name) to.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => seen.Add((instrument.Name, Text(tags))));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => seen.Add((instrument.Name, Text(tags))));
        listener.Start();

        await server.Ask("query Measured { __typename }");
        await server.Ask("{ nothing }");

        Assert.Contains(("graphql.server.operation.duration", "graphql.operation.type=query graphql.outcome=ok"), seen);
        Assert.Contains(("graphql.server.operation.errors", "graphql.error.code=VALIDATION"), seen);
        // A name is the client's to choose: it would make as many series as an attacker likes.
        Assert.DoesNotContain(seen, measurement => measurement.Tags.Contains("Measured", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Resolvers_OfOneOperation_NeverRunAtTheSameTime()
    {
        await using var server = Server(_ => { });

        var fields = string.Join(' ', Enumerable.Range(0, 40).Select(i => $"f{i}: alone"));
        Assert.DoesNotContain("errors", await server.Ask($"{{ {fields} }}"), StringComparison.Ordinal);
    }

    private static TestServer Server(Action<GraphQLServerBuilder> configure, Action<IServiceCollection>? register = null) => TestServer.Of(
        builder =>
        {
            builder.AddType(typeof(OptionQueries));
            configure(builder);
        },
        register);

    private static async Task<string> AskById(TestServer server, string id)
    {
        await using var services = new ServiceCollection().AddSingleton<ITrustedDocuments>(new Trusted("{ quick }")).BuildServiceProvider();
        using var request = new GraphQLRequest { DocumentId = id };
        using var output = new JsonOutput();
        await server.Executor.ExecuteAsync(request, new RequestServices(services), output);
        return Encoding.UTF8.GetString(output.Written.Span);
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    [QueryType]
    public static class OptionQueries
    {
        private static int inside;

        public static string? GetConflict() => throw new TimeZoneNotFoundException("an exception that a host knows");

        public static async Task<int?> GetNeverAsync(CancellationToken ct)
        {
            await Task.Delay(Timeout.Infinite, ct);
            return 1;
        }

        public static string GetLong() => new('x', 1_000_000);

        public static int GetQuick() => 1;

        public static string Echo(string text) => text;

        public static async Task<int> GetAloneAsync()
        {
            for (var i = 0; i < 3; i++)
            {
                if (Interlocked.Increment(ref inside) != 1) throw new InvalidOperationException("Two resolvers at once.");
                Thread.SpinWait(1_000);
                Interlocked.Decrement(ref inside);
                await Task.Delay(1);
            }
            return 1;
        }
    }

    private sealed class Conflicts : IErrorFilter
    {
        public IError OnError(IError error) => error.Exception is TimeZoneNotFoundException ? error.WithCode("CONFLICT").WithMessage("Somebody else was faster.") : error;
    }

    private sealed class Trusted(string document) : ITrustedDocuments
    {
        public static string Hash(string document) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

        public ValueTask<string?> FindAsync(string sha256, CancellationToken cancellationToken) => ValueTask.FromResult(sha256 == Hash(document) ? document : null);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        private readonly List<string> lines = [];

        public IReadOnlyList<string> Lines
        {
            get
            {
                lock (lines) return [.. lines];
            }
        }

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (lines) lines.Add(formatter(state, exception));
        }

        public void Dispose()
        {
        }
    }
}
