using System.Text.Json;

using EqualityCloud.EndToEnd.Tests.Product;

namespace EqualityCloud.Host.Tests.PublicPages;

/// <summary>A process in which Stoke-on-Trent has published a strategy and figures, and nobody else anything.</summary>
public sealed class PublicProduct : IAsyncLifetime, IDisposable
{
    public const string Title = "Fair Stoke";

    public const string Strategies = "strategies";

    private const string Draft = "mutation($input: DraftPublicationInput!) { draftPublication(input: $input) { publication { version draft { number pages { name } } } errors { code field message } } }";

    private readonly DataDirectory _data = new();

    public ProductProcess Product { get; private set; } = null!;

    /// <summary>The name of the strategy's page.</summary>
    public static string StrategyName { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Product = await ProductProcess.StartDevelopmentAsync(_data.Path, "--empty");
        await PublishAsync("stoke-lead");
    }

    public async Task DisposeAsync() => await Product.DisposeAsync();

    public void Dispose() => _data.Dispose();

    /// <summary>Makes a strategy and, unless only strategies are wanted, a metric, and publishes them.</summary>
    public async Task PublishAsync(string lead, string only = "")
    {
        var strategy = Id(await Ask(lead, "mutation($d: StrategyDetailsInput!) { createStrategy(input: { details: $d }) { strategy { id } errors { code message } } }", "createStrategy",
            new { d = new { title = Title, summary = "Some <b>bold</b> words", period = new { start = "2024-04-01", end = "2028-03-31" } } }), "strategy");
        await Ask(lead, "mutation($s: ID!, $d: ObjectiveDetailsInput!) { createObjective(input: { strategyId: $s, details: $d }) { errors { code message } } }", "createObjective",
            new { s = strategy, d = new { title = "Recruit fairly", leads = new[] { "Head of HR" } } });
        string[] metrics = only == Strategies ? [] : [await GivenMetric(lead)];
        var draft = (await Ask(lead, Draft, "draftPublication", new { input = new { strategies = new[] { strategy }, metrics } })).GetProperty("publication");
        if (metrics.Length > 0) StrategyName = draft.GetProperty("draft").GetProperty("pages")[0].GetProperty("name").GetString()!;
        await Ask(lead, "mutation($v: Int!, $e: Int!) { publishDraft(input: { version: $v, edition: $e }) { errors { code message } } }", "publishDraft",
            new { v = draft.GetProperty("version").GetInt32(), e = draft.GetProperty("draft").GetProperty("number").GetInt32() });
    }

    private async Task<string> GivenMetric(string lead)
    {
        var details = new { title = "Appraisals", kind = "PROPORTION", unit = "%", breakdown = new { scheme = "directorate", groups = new[] { new { key = "a", label = "Adults" }, new { key = "b", label = "Places" } } } };
        var metric = Id(await Ask(lead, "mutation($d: MetricDetailsInput!) { createMetric(input: { details: $d }) { metric { id } errors { code message } } }", "createMetric", new { d = details }), "metric");
        var observation = new
        {
            period = new { start = "2023-04-01", end = "2024-03-31" },
            figures = new[] { new { group = "a", numerator = 4, denominator = 120 }, new { group = "b", numerator = 60, denominator = 130 } },
        };
        await Ask(lead, "mutation($m: ID!, $o: ObservationEntryInput!) { recordObservation(input: { metricId: $m, observation: $o }) { errors { code message } } }", "recordObservation", new { m = metric, o = observation });
        return metric;
    }

    private async Task<JsonElement> Ask(string persona, string document, string field, object variables)
    {
        var answer = (await Product.QueryAsync(persona, document, variables)).GetProperty(field);
        Assert.Equal("[]", answer.GetProperty("errors").ToString());
        return answer;
    }

    private static string Id(JsonElement payload, string thing) => payload.GetProperty(thing).GetProperty("id").GetString()!;
}
