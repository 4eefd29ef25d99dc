using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Files;

/// <summary>Whatever is exported: text that a spreadsheet would run is harmless, negative figures are numbers, and each figure has its n, period, source and rule.</summary>
public sealed class ExportTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    private const string Hostile = "=HYPERLINK(\"http://example.org\")";

    private static readonly string[] Words = ["=cmd", "+1+2", "@SUM(1)", "-2+3", Hostile];

    private FileClient Stoke => new(development.Product, "stoke-lead");

    [Theory]
    [InlineData("population")]
    [InlineData("observations")]
    [InlineData("lg-inform")]
    [InlineData("action-plan")]
    public async Task Csv_OfHostileTexts_RunsNothingAndLeavesNumbersAlone(string sheet)
    {
        await GivenHostileTexts();

        var csv = await ReadAsync($"/files/exports/{sheet}.csv");

        Assert.All(Words, word => Assert.DoesNotContain($",{word}", csv.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal));
        if (sheet is not "action-plan") Assert.Contains(",-4.5,", csv, StringComparison.Ordinal);
        Assert.Contains(",'=", csv.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("population")]
    [InlineData("observations")]
    [InlineData("lg-inform")]
    [InlineData("action-plan")]
    public async Task Workbook_OfHostileTexts_HasNoFormula(string sheet)
    {
        await GivenHostileTexts();

        using var answer = await Stoke.SendAsync(HttpMethod.Get, $"/files/exports/{sheet}.xlsx");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.Entries.Single(entry => entry.FullName.Contains("sheet1", StringComparison.Ordinal)).Open());
        var xml = await reader.ReadToEndAsync();

        Assert.DoesNotContain("f>", xml, StringComparison.Ordinal);
        if (sheet is not "action-plan") Assert.Contains("v>-4.5</", xml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("population", "value", "n", "periodStart", "source", "rule")]
    [InlineData("observations", "result", "n", "periodStart", "source", "rule")]
    [InlineData("lg-inform", "value", "n", "period", "source", "rule")]
    public async Task Json_OfEachSheet_HasWhatAFigureIsReadBy(string sheet, params string[] keys)
    {
        await GivenHostileTexts();

        var lines = JsonDocument.Parse(await ReadAsync($"/files/exports/{sheet}.json")).RootElement.EnumerateArray().ToArray();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.All(keys, key => Assert.True(line.TryGetProperty(key, out _), $"{key} in {line}")));
        Assert.All(lines.Where(line => line.GetProperty(keys[0]).ValueKind is JsonValueKind.Number), line => Assert.NotEqual("", line.GetProperty("rule").GetString()));
    }

    [Fact]
    public async Task Population_HasResidentsAndTheCouncilsFacts_AndNoOtherCouncils()
    {
        await GivenHostileTexts();

        var ours = JsonDocument.Parse(await ReadAsync("/files/exports/population.json")).RootElement.EnumerateArray().ToArray();
        using var theirs = await new FileClient(development.Product, "stockport-lead").SendAsync(HttpMethod.Get, "/files/exports/population.json");

        var asian = ours.First(line => line.GetProperty("what").GetString() == "Residents" && line.GetProperty("group").GetString() == "asian");
        Assert.Equal(("2021-03-21", JsonValueKind.Number, JsonValueKind.Number), (asian.GetProperty("periodStart").GetString(), asian.GetProperty("value").ValueKind, asian.GetProperty("n").ValueKind));
        Assert.Contains("Census 2021", asian.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains(ours, line => line.GetProperty("what").GetString() == "Fact" && line.GetProperty("groupName").GetString() == Hostile && line.GetProperty("value").GetDecimal() == -4.5m);
        Assert.DoesNotContain("HYPERLINK", await theirs.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var ofStrategy = await Stoke.SendAsync(HttpMethod.Get, $"/files/exports/population.csv?strategy={Guid.NewGuid():N}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, ofStrategy.StatusCode);
    }

    private async Task GivenHostileTexts()
    {
        var fact = new { text = Hostile, value = -4.5m, unit = "+1+2", source = "@SUM(1)", date = "2024-01-01" };
        await Done("addPopulationFact", "mutation($input: AddPopulationFactInput!) { addPopulationFact(input: $input) { errors { code message } } }", new { fact, idempotencyKey = "hostile" });
        var details = new
        {
            title = Hostile,
            kind = "PAY_GAP",
            unit = "%",
            source = "=cmd",
            note = "-2+3",
            direction = "PARITY",
            frameworks = new[] { new { framework = "lg-inform", code = "=cmd" } },
        };
        var made = await Done("createMetric", "mutation($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } errors { code message } } }", new { details, idempotencyKey = "hostile-metric" });
        var observation = new
        {
            period = new { start = "2024-04-01", end = "2025-03-31" },
            label = "+1+2",
            figures = new[] { new { group = "all", value = -4.5m, denominator = 812 } },
            source = "@SUM(1)",
            note = "-2+3",
        };
        await Done("recordObservation", "mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code message } } }",
            new { metricId = made.GetProperty("metric").GetProperty("id").GetString(), observation, idempotencyKey = "hostile-figure" });
        var strategy = await Done("createStrategy", "mutation($input: CreateStrategyInput!) { createStrategy(input: $input) { strategy { id } errors { code message } } }",
            new { details = new { title = Hostile, period = new { start = "2024-04-01", end = "2028-03-31" } }, idempotencyKey = "hostile-strategy" });
        var objective = await Done("createObjective", "mutation($input: CreateObjectiveInput!) { createObjective(input: $input) { objective { id } errors { code message } } }",
            new { strategyId = strategy.GetProperty("strategy").GetProperty("id").GetString(), details = new { title = "=cmd" }, idempotencyKey = "hostile-objective" });
        await Done("createAction", "mutation($input: CreateActionInput!) { createAction(input: $input) { errors { code message } } }",
            new { objectiveId = objective.GetProperty("objective").GetProperty("id").GetString(), details = new { title = Hostile, label = "@SUM(1)", output = "+1+2", outcome = "-2+3" }, idempotencyKey = "hostile-action" });
    }

    private async Task<JsonElement> Done(string field, string mutation, object input)
    {
        var payload = (await Stoke.QueryAsync(mutation, new { input })).GetProperty(field);
        Assert.Equal("[]", payload.GetProperty("errors").GetRawText());
        return payload;
    }

    private async Task<string> ReadAsync(string path)
    {
        using var answer = await Stoke.SendAsync(HttpMethod.Get, path);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {(int)answer.StatusCode}");
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }
}
