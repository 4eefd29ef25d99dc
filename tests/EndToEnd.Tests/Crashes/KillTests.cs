using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.EndToEnd.Tests.Crashes;

/// <summary>Kills the process again and again while it is written to: what was acknowledged is there, once, and everything agrees without anyone touching a grain.</summary>
public sealed class KillTests
{
    /// <summary>Objectives, and as many metrics: so many that the import is still under way when it is seen to have begun.</summary>
    private const int LargePackItems = 150;

    private const string Lead = "stoke-lead";
    private const int Metrics = 100;
    private const int Periods = 100;
    private const int Kills = 20;
    private const int Writers = 16;

    private const string Record = "mutation($input: RecordObservationInput!) { recordObservation(input: $input) { observation { revision } errors { code message } } }";

    [Fact]
    public async Task Kill_DuringAStreamOfWrites_LosesAndDoublesNothing()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.StartDevelopmentAsync(data.Path, "--empty");
        var metrics = await CreateMetrics(product);
        var pending = new ConcurrentQueue<Write>(from period in Enumerable.Range(0, Periods) from metric in metrics select new Write(metric, period));
        var random = new Random(20260101);

        for (var kill = 0; kill < Kills; kill++)
        {
            var until = pending.Count - Math.Max(1, (pending.Count / (Kills - kill)) + random.Next(-40, 40));
            await WriteUntilKilled(product, pending, until, random.Next(0, 15));
            await product.StartAsync();
        }
        await WriteUntilKilled(product, pending, until: 0, afterMilliseconds: null);

        Assert.Empty(pending);
        await AssertEachWriteIsThereOnce(product, metrics);
        await AssertTrailAndIndexAgree(product);
    }

    [Fact]
    public async Task Kill_InTheMiddleOfAnImport_FinishesItAfterTheRestart()
    {
        using var data = new DataDirectory();
        // Whoever asks without a pause comes up against the limit of requests, and whoever pauses may miss the middle.
        await using var product = await ProductProcess.StartAsync(["--development", "--port", "0", "--data", data.Path, "--empty"], new() { ["RateLimits__ClientPerMinute"] = "1000000", ["RateLimits__TenantPerMinute"] = "1000000" });
        var pack = LargePack();
        var import = product.PostAsync(Lead, "mutation($json: String!) { importPack(input: { json: $json, idempotencyKey: \"big\" }) { errors { code } } }", new { json = pack });

        // Metrics enter the council's index as they come, the strategy last: so now the import is half way.
        while (await Count(product, "metrics(first: 1) { nodes { id } }", "metrics", "nodes") == 0)
        {
            Assert.False(import.IsCompleted, "The import was over before it could be interrupted.");
        }
        await product.KillAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => import);
        await product.StartAsync();

        var strategy = Assert.Single((await product.QueryAsync(Lead, "{ council { strategies { id importInProgress objectives { id } metrics { id } } } }")).GetProperty("council").GetProperty("strategies").EnumerateArray());
        Assert.Equal((false, LargePackItems, LargePackItems), (strategy.GetProperty("importInProgress").GetBoolean(), strategy.GetProperty("objectives").GetArrayLength(), strategy.GetProperty("metrics").GetArrayLength()));
        var report = (await product.QueryAsync(Lead, "mutation($json: String!) { importPack(input: { json: $json, idempotencyKey: \"big\" }) { import { status items { outcome } } errors { code } } }", new { json = pack }))
            .GetProperty("importPack").GetProperty("import");
        Assert.Equal("DONE", report.GetProperty("status").GetString());
        Assert.All(report.GetProperty("items").EnumerateArray(), item => Assert.Equal("CREATED", item.GetProperty("outcome").GetString()));
        var export = (await product.QueryAsync(Lead, "query($id: ID!) { strategyPack(strategyId: $id) }", new { id = strategy.GetProperty("id").GetString() })).GetProperty("strategyPack").GetString()!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(pack), JsonNode.Parse(export)));
        Assert.True((await product.QueryAsync(Lead, "{ auditVerification { intact } }")).GetProperty("auditVerification").GetProperty("intact").GetBoolean());
    }

    /// <summary>Writes until so many are left, then kills; who has no answer by then tries again after the restart, with the same key.</summary>
    private static async Task WriteUntilKilled(ProductProcess product, ConcurrentQueue<Write> pending, int until, int? afterMilliseconds)
    {
        using var killed = new CancellationTokenSource();
        var killers = 0;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async _ =>
        {
            while (!killed.IsCancellationRequested && pending.TryDequeue(out var write))
            {
                try
                {
                    var answer = await product.PostAsync(Lead, Record, new { input = write.Input }, killed.Token);
                    var recorded = answer.GetProperty("data").GetProperty("recordObservation");
                    Assert.True(recorded.GetProperty("errors").GetArrayLength() == 0, $"{write}: {recorded}");
                }
                catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException or JsonException or InvalidOperationException)
                {
                    pending.Enqueue(write);
                    return;
                }
                if (afterMilliseconds is { } wait && pending.Count <= until && Interlocked.Increment(ref killers) == 1)
                {
                    await Task.Delay(wait);
                    await killed.CancelAsync();
                    await product.KillAsync();
                }
            }
        }));
    }

    private static async Task AssertEachWriteIsThereOnce(ProductProcess product, string[] metrics)
    {
        foreach (var metric in metrics)
        {
            var found = (await product.QueryAsync(Lead, "query($id: ID!) { metric(id: $id) { observations { revision periodStart numerator } history { total } } }", new { id = metric })).GetProperty("metric");
            var observations = found.GetProperty("observations").EnumerateArray().ToArray();
            Assert.Equal(Periods, observations.Length);
            Assert.All(observations, o => Assert.Equal(1, o.GetProperty("revision").GetInt32()));
            Assert.Equal(Enumerable.Range(0, Periods).Reverse().Select(period => period + 1), observations.Select(o => o.GetProperty("numerator").GetInt32()));
            Assert.Equal(0, found.GetProperty("history").GetProperty("total").GetInt32());
        }
    }

    private static async Task AssertTrailAndIndexAgree(ProductProcess product)
    {
        Assert.Equal(Metrics, await Count(product, "metrics(first: 200) { nodes { id } }", "metrics", "nodes"));
        var verified = (await product.QueryAsync(Lead, "{ auditVerification { intact entries } }")).GetProperty("auditVerification");
        Assert.True(verified.GetProperty("intact").GetBoolean());

        var events = new Dictionary<string, int>(StringComparer.Ordinal);
        for (long? before = null; ;)
        {
            var page = (await product.QueryAsync(Lead, "query($before: Long) { auditTrail(first: 200, before: $before) { hasMore entries { sequence event subject } } }", new { before })).GetProperty("auditTrail");
            foreach (var entry in page.GetProperty("entries").EnumerateArray())
            {
                events[entry.GetProperty("event").GetString()!] = events.GetValueOrDefault(entry.GetProperty("event").GetString()!) + 1;
                before = entry.GetProperty("sequence").GetInt64();
            }
            if (!page.GetProperty("hasMore").GetBoolean())
            {
                break;
            }
        }
        Assert.Equal(Metrics * Periods, events["observation.recorded"]);
        Assert.Equal(Metrics, events["metric.created"]);
        Assert.Equal(events.Values.Sum(), verified.GetProperty("entries").GetInt64());
    }

    private static async Task<string[]> CreateMetrics(ProductProcess product)
    {
        var made = new List<string>();
        for (var i = 0; i < Metrics; i++)
        {
            var answer = await product.QueryAsync(Lead, "mutation($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } errors { code field message } } }",
                new { input = new { details = new { title = $"Metric {i:000}", kind = "PROPORTION", direction = "HIGHER" } } });
            made.Add(answer.GetProperty("createMetric").GetProperty("metric").GetProperty("id").GetString()!);
        }
        return [.. made];
    }

    private static async Task<int> Count(ProductProcess product, string selection, params string[] path) =>
        path.Aggregate((await product.QueryAsync(Lead, $"{{ council {{ {selection} }} }}")).GetProperty("council"), (at, name) => at.GetProperty(name)).GetArrayLength();

    private static string LargePack()
    {
        var pack = new JsonObject
        {
            ["format"] = "equalitycloud.strategy-pack/1",
            ["id"] = "large",
            ["revision"] = 1,
            ["strategy"] = new JsonObject { ["title"] = "Large", ["kind"] = "strategy", ["period"] = new JsonObject { ["start"] = "2024-01-01", ["end"] = "2027-12-31" } },
            ["metrics"] = new JsonArray([.. Enumerable.Range(0, LargePackItems).Select(i => new JsonObject { ["id"] = $"m{i}", ["title"] = $"Metric {i}", ["kind"] = "count", ["factor"] = 1, ["direction"] = "higher" })]),
            ["objectives"] = new JsonArray([.. Enumerable.Range(0, LargePackItems).Select(i => new JsonObject
            {
                ["id"] = $"o{i}",
                ["title"] = $"Objective {i}",
                ["metrics"] = new JsonArray($"m{i}"),
                ["actions"] = new JsonArray([.. Enumerable.Range(0, 10).Select(j => new JsonObject { ["id"] = $"a{j}", ["text"] = $"Action {j} of objective {i}", ["status"] = "not-started" })]),
            })]),
        };
        return pack.ToJsonString();
    }

    /// <summary>One observation to record; its key makes a second try the same write.</summary>
    private sealed record Write(string Metric, int Period)
    {
        public object Input => new
        {
            metricId = Metric,
            idempotencyKey = $"{Metric}/{Period}",
            observation = new
            {
                period = new { start = $"{new DateOnly(2010, 1, 1).AddMonths(Period):yyyy-MM-dd}", end = $"{new DateOnly(2010, 2, 1).AddMonths(Period).AddDays(-1):yyyy-MM-dd}" },
                figures = new[] { new { group = "all", numerator = Period + 1, denominator = 1000 } },
            },
        };
    }
}
