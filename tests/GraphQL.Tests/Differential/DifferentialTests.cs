using System.Globalization;
using System.Text.Json;
using EqualityCloud.GraphQL.Execution;
using EqualityCloud.GraphQL.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.GraphQL.Tests.Differential;

/// <summary>Holds the engine against graphql-js: the same verdict on every document, the same data, errors at the same places.</summary>
/// <remarks>
/// Seeds are fixed; DIFFERENTIAL_SEED sets the first of them, DIFFERENTIAL_COUNT how many operations there are. DIFFERENTIAL_SDL names
/// a further schema file, such as the product's printed one.
/// </remarks>
public sealed class DifferentialTests
{
    private const int BatchSize = 250;
    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("DIFFERENTIAL_SEED") ?? "1", CultureInfo.InvariantCulture);
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("DIFFERENTIAL_COUNT") ?? "5000", CultureInfo.InvariantCulture);

    public static TheoryData<string> Schemas()
    {
        var data = new TheoryData<string> { Path.Combine(AppContext.BaseDirectory, "Schemas", "kitchen-sink.graphql") };
        // The product's schema is only text to this project: what it knows of councils stays where it is.
        var product = Environment.GetEnvironmentVariable("DIFFERENTIAL_SDL") ?? Path.Combine(NodeScript.Folder, "..", "..", "..", "api", "Schema", "schema.graphql");
        if (File.Exists(product)) data.Add(Path.GetFullPath(product));
        return data;
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Operations_Generated_GetTheAnswersOfGraphQLJs(string schemaFile)
    {
        var sdl = await File.ReadAllTextAsync(schemaFile);
        using var oracle = new GraphQLJsOracle(sdl);
        var schema = SdlSchema.Build(sdl);
        var executor = new RequestExecutor(schema, Unlimited.Options(), [], NullLogger.Instance, TimeProvider.System);
        await using var services = new ServiceCollection().AddGraphQLServer().Services.BuildServiceProvider();
        var verdicts = new Dictionary<string, int>(StringComparer.Ordinal);
        var differences = new List<string>();

        for (var batch = 0; batch * BatchSize < Count; batch++)
        {
            var generator = new OperationGenerator(schema, Seed + batch);
            var requests = Enumerable.Range(0, BatchSize).Select(_ => generator.Next()).ToList();
            foreach (var (request, expected) in requests.Zip(oracle.Answer(requests)))
            {
                await using var scope = services.CreateAsyncScope();
                var answer = JsonDocument.Parse(await executor.ExecuteAsync(request.Query, new RequestServices(scope.ServiceProvider), request.Variables)).RootElement;
                var verdict = expected.GetProperty("verdict").GetString()!;
                verdicts[verdict] = verdicts.GetValueOrDefault(verdict) + 1;
                if (verdict == "syntax" && !request.IsSpoilt) differences.Add($"The generator made nonsense: {request.Query}");
                if (Difference(expected, answer) is { } difference) differences.Add($"seed {Seed + batch}: {difference}\n  {request.Query}\n  {request.Variables}\n  graphql-js: {Short(expected)}\n  ours: {Short(answer)}");
            }
        }

        Assert.True(differences.Count == 0, $"{differences.Count} differences of {Count} ({string.Join(", ", verdicts)}):\n{string.Join("\n", differences.Take(8))}");
        // A generator that makes no sense any more would pass in silence.
        Assert.True(verdicts.GetValueOrDefault("executed") > Count / 10, $"Too few operations are executed: {string.Join(", ", verdicts)}");
        Assert.True(verdicts.GetValueOrDefault("syntax") > Count / 50 && verdicts.GetValueOrDefault("invalid") > Count / 50, $"Too few are refused: {string.Join(", ", verdicts)}");
    }

    private static string? Difference(JsonElement expected, JsonElement answer)
    {
        var verdict = Verdict(answer);
        // A null for the condition of @skip or @include has no defined answer: graphql-js minds it only where the selection is reached.
        if (expected.GetProperty("verdict").GetString() == "undefined") return null;
        if (verdict == "refused" && answer.GetRawText().Contains("\\\"Boolean!\\\" not to be null", StringComparison.Ordinal)) return null;
        // The September 2025 edition forbids @skip and @include on the root of a subscription; graphql-js 16 is older.
        if (verdict == "invalid" && answer.GetProperty("errors")[0].GetProperty("message").GetString()!.Contains("cannot depend on @skip or @include", StringComparison.Ordinal)) return null;
        if (expected.GetProperty("verdict").GetString() != verdict) return $"verdict {verdict}";
        if (verdict != "executed") return null;
        if (!JsonElement.DeepEquals(expected.GetProperty("data"), answer.GetProperty("data"))) return "data";

        var theirs = ErrorPlaces.Of(expected.GetProperty("data"), expected.GetProperty("errors").EnumerateArray());
        var ours = ErrorPlaces.Of(answer.GetProperty("data"), answer.TryGetProperty("errors", out var errors) ? errors.EnumerateArray().Select(error => error.GetProperty("path")) : []);
        return theirs.SetEquals(ours) ? null : $"errors at {string.Join(' ', ours)} and not {string.Join(' ', theirs)}";
    }

    private static string Verdict(JsonElement answer)
    {
        if (answer.TryGetProperty("data", out _)) return "executed";
        var code = answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
        return code switch
        {
            ErrorCodes.Syntax or ErrorCodes.DepthLimit => "syntax",
            ErrorCodes.Validation => "invalid",
            ErrorCodes.BadRequest => "subscription",
            _ => "refused",
        };
    }

    private static string Short(JsonElement json) => json.GetRawText() is { Length: > 700 } text ? text[..700] + "…" : json.GetRawText();
}
