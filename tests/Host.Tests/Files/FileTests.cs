using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace EqualityCloud.Host.Tests.Files;

public sealed class FileTests(DevelopmentProduct development) : IClassFixture<DevelopmentProduct>
{
    private FileClient Stoke => new(development.Product, "stoke-lead");

    [Theory]
    [InlineData("POST", "/files/imports/observations")]
    [InlineData("GET", "/files/exports/observations.csv")]
    [InlineData("GET", "/files/templates/observations.csv")]
    public async Task WithoutAToken_IsTurnedAway(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        using var answer = await development.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Import_OfAnotherCouncil_IsNotFoundInAnyWay()
    {
        var import = await Stoke.UploadAsync("observations", Csv(await GivenMetric(Stoke), 12, 40));
        var (id, stockport) = (import.GetProperty("id").GetString()!, new FileClient(development.Product, "stockport-lead"));

        Assert.Null(await stockport.FindAsync(id));
        Assert.DoesNotContain("RUNNING", await stockport.WatchAsync(id), StringComparison.Ordinal);
        var refused = await stockport.QueryAsync("mutation($input: AcceptFileImportInput!) { acceptFileImport(input: $input) { import { id } errors { code } } }", new { input = new { id, version = import.GetProperty("version").GetInt32() } });
        Assert.Equal("""{"import":null,"errors":[{"code":"NOT_FOUND"}]}""", refused.GetProperty("acceptFileImport").GetRawText());
        Assert.DoesNotContain(id, (await stockport.QueryAsync("{ fileImports { id } }")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metric_OfAnotherCouncil_IsNeitherImportedNorExported()
    {
        var metric = await GivenMetric(Stoke, "Only Stoke's");
        var stockport = new FileClient(development.Product, "stockport-lead");

        var import = await stockport.UploadAsync("observations", Csv(metric, 12, 40));

        Assert.Equal("UNKNOWN_REFERENCE", import.GetProperty("problems")[0].GetProperty("code").GetString());
        using var export = await stockport.SendAsync(HttpMethod.Get, "/files/exports/observations.csv");
        Assert.DoesNotContain("Only Stoke's", await export.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAnotherCouncilsStrategy_IsNotFound()
    {
        using var answer = await Stoke.SendAsync(HttpMethod.Get, $"/files/exports/action-plan.csv?strategy={Guid.NewGuid():N}");

        Assert.Equal((HttpStatusCode.NotFound, "NOT_FOUND"), (answer.StatusCode, await CodeOf(answer)));
    }

    [Theory]
    [InlineData("stoke-viewer", "observations")]
    [InlineData("stoke-contributor", "payroll?snapshot=2026-03-31")]
    [InlineData("stoke-integrator", "action-plan")]
    [InlineData("stoke-lead", "public-pay-gaps")]
    [InlineData("platform-administrator", "observations")]
    public async Task Upload_ByARoleWithoutThePermission_IsForbidden(string persona, string path)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("x"));
        using var answer = await new FileClient(development.Product, persona).SendAsync(HttpMethod.Post, $"/files/imports/{path}", content);

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (answer.StatusCode, await CodeOf(answer)));
    }

    [Theory]
    [InlineData("stoke-lead", "benchmark.csv?indicator=sc-wres-8&start=2024-04-01&end=2025-03-31", HttpStatusCode.NotFound)] // nothing released
    [InlineData("stoke-lead", "benchmark.csv?indicator=../secret&start=2024-04-01&end=2025-03-31", HttpStatusCode.NotFound)]
    [InlineData("stoke-lead", "benchmark.csv?indicator=sc-wres-8&start=2024-04-01&end=2025-03-31&version=one", HttpStatusCode.NotFound)]
    [InlineData("stoke-lead", "benchmark.xlsx?indicator=sc-wres-8&start=yesterday&end=2025-03-31", HttpStatusCode.BadRequest)]
    [InlineData("stoke-lead", "benchmark-overview.csv?start=2024-04-01&end=2025-03-31", HttpStatusCode.Forbidden)]
    [InlineData("west-midlands-analyst", "benchmark-overview.csv?start=2024-04-01&end=2025-03-31", HttpStatusCode.OK)]
    [InlineData("west-midlands-analyst", "benchmark-overview.xlsx?start=2024-04-01&end=2025-03-31", HttpStatusCode.OK)]
    public async Task Export_OfBenchmarks_IsForWhoMayReadThem(string persona, string file, HttpStatusCode status)
    {
        using var answer = await new FileClient(development.Product, persona).SendAsync(HttpMethod.Get, $"/files/exports/{file}");

        Assert.Equal(status, answer.StatusCode);
        if (status is HttpStatusCode.OK && file.Contains(".csv", StringComparison.Ordinal))
        {
            Assert.Contains(",Region/NorthEast,North East,12,,not asked for,,", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Export_ByARegionalBody_IsNotFound()
    {
        using var answer = await new FileClient(development.Product, "west-midlands-analyst").SendAsync(HttpMethod.Get, "/files/exports/observations.csv");

        Assert.Contains(answer.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.Forbidden]);
    }

    [Fact]
    public async Task Observations_AcceptedAndUndone()
    {
        var metric = await GivenMetric(Stoke);

        var preview = await Stoke.UploadAsync("observations?name=figures.csv", Csv(metric, 12, 40));
        Assert.Equal("""{"added":1,"changed":0,"unchanged":0,"conflicts":0}""", preview.GetProperty("totals").GetRawText());
        Assert.Equal(0, await Observations(metric));

        var done = await Stoke.DecideAsync("accept", preview);
        Assert.Equal("DONE", done.GetProperty("status").GetString());
        Assert.Equal(1, await Observations(metric));

        Assert.Equal("UNDONE", (await Stoke.DecideAsync("undo", done)).GetProperty("status").GetString());
        Assert.Equal(0, await Observations(metric));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Observations_ExportedAndImportedUnchanged_ChangeNothing(string format)
    {
        var metric = await GivenMetric(Stoke, "=A title that a spreadsheet would run");
        await Stoke.DecideAsync("accept", await Stoke.UploadAsync("observations", Csv(metric, 12, 40)));

        using var export = await Stoke.SendAsync(HttpMethod.Get, $"/files/exports/observations.{format}");
        var import = await Stoke.UploadAsync("observations", await export.Content.ReadAsByteArrayAsync());

        Assert.Equal("[]", import.GetProperty("problems").GetRawText());
        var totals = import.GetProperty("totals");
        Assert.Equal((0, 0, 0), (totals.GetProperty("added").GetInt32(), totals.GetProperty("changed").GetInt32(), totals.GetProperty("conflicts").GetInt32()));
        Assert.True(totals.GetProperty("unchanged").GetInt32() > 0);
    }

    [Fact]
    public async Task Export_HasFigureNPeriodSourceAndRule_AndALineInTheTrail()
    {
        var metric = await GivenMetric(Stoke, "Staff trained");
        await Stoke.DecideAsync("accept", await Stoke.UploadAsync("observations", Csv(metric, 12, 40)));

        using var export = await Stoke.SendAsync(HttpMethod.Get, "/files/exports/observations.json");
        var line = (await export.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Single(l => l.GetProperty("metricId").GetString() == metric.ToString("N"));

        Assert.Equal((12, 40, 30m, 40), (line.GetProperty("numerator").GetInt32(), line.GetProperty("denominator").GetInt32(), line.GetProperty("result").GetDecimal(), line.GetProperty("n").GetInt32()));
        Assert.Equal(("2025-04-01", "2026-03-31", "HR"), (line.GetProperty("periodStart").GetString(), line.GetProperty("periodEnd").GetString(), line.GetProperty("source").GetString()));
        Assert.NotEqual("", line.GetProperty("rule").GetString());
        var trail = await Stoke.QueryAsync("""{ auditTrail(first: 200) { entries { event } } }""");
        Assert.Contains("data.exported", trail.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_OfAMetricThatComparesGroups_HasEachGroupsOwnShareAndTheComparisonApart()
    {
        var metric = await GivenMetric(Stoke, "Appointed", """
            { title: $title, kind: RELATIVE_LIKELIHOOD, unit: "ratio", direction: PARITY, breakdown: { scheme: "ethnicity-binary", groups: [{ key: "minority-ethnic", label: "Minority ethnic" }, { key: "white", label: "White" }], interest: "minority-ethnic", comparator: "white" } }
            """);
        await Stoke.DecideAsync("accept", await Stoke.UploadAsync("observations", Encoding.UTF8.GetBytes(
            $"Metric id,Period start,Period end,Group,Numerator,Denominator\n{metric:N},2025-04-01,2026-03-31,minority-ethnic,24,120\n{metric:N},2025-04-01,2026-03-31,white,0,600\n{metric:N},2024-04-01,2025-03-31,minority-ethnic,24,120\n{metric:N},2024-04-01,2025-03-31,white,180,600\n")));

        using var export = await Stoke.SendAsync(HttpMethod.Get, "/files/exports/observations.json");
        var lines = (await export.Content.ReadFromJsonAsync<JsonElement>()).EnumerateArray().Where(l => l.GetProperty("metricId").GetString() == metric.ToString("N")).ToArray();

        Assert.Equal(
            [("minority-ethnic", 20m, "%", 120), ("white", 0m, "%", 600), ("minority-ethnic", 20m, "%", 120), ("white", 30m, "%", 600)],
            lines.Select(l => (l.GetProperty("group").GetString()!, l.GetProperty("result").GetDecimal(), l.GetProperty("unit").GetString()!, l.GetProperty("n").GetInt32())));
        Assert.All(lines[2..], line => Assert.Equal((0.6667m, "ratio", 720), (line.GetProperty("metricResult").GetDecimal(), line.GetProperty("metricUnit").GetString(), line.GetProperty("metricN").GetInt32())));
        // Nobody white was appointed: a ratio to none is no number, and the sentence says why.
        Assert.All(lines[..2], line => Assert.Equal((JsonValueKind.Null, false), (line.GetProperty("metricResult").ValueKind, string.IsNullOrEmpty(line.GetProperty("metricRule").GetString()))));
    }

    [Fact]
    public async Task Upload_AgainWithTheSameKey_IsTheSameImport()
    {
        var metric = await GivenMetric(Stoke);
        var key = Guid.NewGuid().ToString();

        var first = await Stoke.UploadAsync("observations", Csv(metric, 12, 40), key);
        var second = await Stoke.UploadAsync("observations", Csv(metric, 12, 40), key);

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Payroll_BecomesFiguresOfTheCouncilsMetrics_AndNothingOfAnyRowIsKept()
    {
        var metric = await GivenMetric(Stoke, "Gender pay gap", """{ title: $title, kind: PAY_GAP, unit: "%", indicator: { id: "gender-pay-gap-mean-hourly" } }""");

        var preview = await Stoke.UploadAsync("payroll?snapshot=2026-03-31", Encoding.UTF8.GetBytes("Sex,Hourly pay,Maintained school\nM,20.0123,\nF,10.00615,\nF,99.0987,yes\n"));
        Assert.Equal("ADDED", (await Stoke.QueryAsync("query($id: ID!) { fileImport(id: $id) { changes { kind title } } }", new { id = preview.GetProperty("id").GetString() }))
            .GetProperty("fileImport").GetProperty("changes")[0].GetProperty("kind").GetString());
        await Stoke.DecideAsync("accept", preview);

        var figures = (await Stoke.QueryAsync("query($id: ID!) { metric(id: $id) { observations { figures { value denominator } } } }", new { id = Id("Metric", metric) })).GetRawText();
        Assert.Contains("\"value\":50", figures, StringComparison.Ordinal);
        Assert.Contains("\"denominator\":2", figures, StringComparison.Ordinal);
        Assert.All((string[])["20.0123", "10.00615", "99.0987"], pay =>
        {
            Assert.DoesNotContain(pay, development.Product.Output, StringComparison.Ordinal);
            Assert.All(Directory.GetFiles(development.DataPath, "store.db*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)), file => Assert.False(Holds(file, pay), file));
        });
    }

    [Fact]
    public async Task Payroll_WhoseImportIsUndone_LeavesNothingOfTheMetricsThatItMade()
    {
        var stockport = new FileClient(development.Product, "stockport-lead");
        var before = await Metrics();
        var preview = await stockport.UploadAsync("payroll?snapshot=2026-03-31", Encoding.UTF8.GetBytes("Sex,Hourly pay\nM,20\nF,10\n"));
        var changes = (await stockport.QueryAsync("query($id: ID!) { fileImport(id: $id) { changes { title newMetric { title } } } }", new { id = preview.GetProperty("id").GetString() })).GetProperty("fileImport").GetProperty("changes");
        string[] named = [.. changes.EnumerateArray().Where(change => change.GetProperty("newMetric").ValueKind is JsonValueKind.Object).Select(change => change.GetProperty("title").GetString()!)];
        Assert.NotEmpty(named);
        Assert.All(named, title => Assert.StartsWith("New metric: ", title, StringComparison.Ordinal));

        var done = await stockport.DecideAsync("accept", preview);
        string[] made = [.. (await Metrics()).Except(before)];
        Assert.Equal(named.Length, made.Length);
        Assert.NotEmpty(await Named(made));

        Assert.Equal("UNDONE", (await stockport.DecideAsync("undo", done)).GetProperty("status").GetString());

        Assert.Equal(before, await Metrics());
        Assert.Empty(await Named(made));
        foreach (var id in made)
        {
            Assert.Equal("""{"metric":null,"node":null}""", (await stockport.QueryAsync("query($id: ID!) { metric(id: $id) { id } node(id: $id) { id } }", new { id })).GetRawText());
            var observation = new { period = new { start = "2024-04-01", end = "2025-03-31" }, figures = new[] { new { group = "all", value = 1 } } };
            var refused = await stockport.QueryAsync("mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code } } }", new { input = new { metricId = id, observation } });
            Assert.Equal("""{"errors":[{"code":"NOT_FOUND"}]}""", refused.GetProperty("recordObservation").GetRawText());
        }

        async Task<string[]> Metrics() => [.. (await stockport.QueryAsync("{ council { metrics(first: 100) { nodes { id } } } }"))
            .GetProperty("council").GetProperty("metrics").GetProperty("nodes").EnumerateArray().Select(metric => metric.GetProperty("id").GetString()!)];

        // Wherever else a metric's name or id can be read.
        async Task<string[]> Named(string[] ids)
        {
            var contributions = (await stockport.QueryAsync("{ benchmarkContributions(first: 100) { nodes { metricId } } }")).GetRawText();
            using var export = await stockport.SendAsync(HttpMethod.Get, "/files/exports/observations.csv");
            var csv = await export.Content.ReadAsStringAsync();
            return [.. ids.Where(id => contributions.Contains(id, StringComparison.Ordinal) || csv.Contains(IdOf(id).ToString("N"), StringComparison.Ordinal))];
        }
    }

    [Fact]
    public async Task Payroll_WithoutASnapshotDate_IsRefused()
    {
        using var content = new ByteArrayContent([]);
        using var answer = await Stoke.SendAsync(HttpMethod.Post, "/files/imports/payroll", content);

        Assert.Equal((HttpStatusCode.BadRequest, "REQUIRED"), (answer.StatusCode, await CodeOf(answer)));
    }

    [Fact]
    public async Task Payroll_OfAMeasureThatIsAskedFor_MakesMetricsOfNoOther()
    {
        var import = await Stoke.UploadAsync("payroll?snapshot=2026-03-31&measures=disability", Encoding.UTF8.GetBytes("Sex,Hourly pay,Disability,Ethnicity\nM,20,Yes,White\nF,10,No,White\n"));
        var changes = (await Stoke.QueryAsync("query($id: ID!) { fileImport(id: $id) { changes { newMetric { indicator { id } } } } }", new { id = import.GetProperty("id").GetString() }))
            .GetProperty("fileImport").GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("newMetric").ValueKind is JsonValueKind.Object).ToArray();

        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.StartsWith("disability-", change.GetProperty("newMetric").GetProperty("indicator").GetProperty("id").GetString(), StringComparison.Ordinal));
        using var content = new ByteArrayContent([]);
        using var answer = await Stoke.SendAsync(HttpMethod.Post, "/files/imports/payroll?snapshot=2026-03-31&measures=gender,age", content);
        Assert.Equal((HttpStatusCode.BadRequest, "INVALID_FORMAT"), (answer.StatusCode, await CodeOf(answer)));
    }

    [Fact]
    public async Task File_ThatSaysItIsOfAGigabyte_IsRefusedBeforeItIsSent()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/files/imports/observations") { Content = new ByteArrayContent(new byte[1]) };
        request.Headers.Authorization = new("Bearer", await development.Product.TokenAsync("stoke-lead"));
        request.Headers.ExpectContinue = true;
        request.Content.Headers.ContentLength = 1L << 30;
        using var answer = await development.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task BadFile_HasABoundedReportAndCannotBeAccepted()
    {
        var text = new StringBuilder("Metric id,Period start,Period end,Numerator\n");
        for (var i = 0; i < 15_000; i++) text.Append("no-id,tomorrow,later,few\n");

        var import = await Stoke.UploadAsync("observations", Encoding.UTF8.GetBytes(text.ToString()));

        Assert.Equal((15_000, 100), (import.GetProperty("lines").GetInt32(), import.GetProperty("problems").GetArrayLength()));
        Assert.Contains(import.GetProperty("problemCounts").EnumerateArray(), count => count.GetProperty("code").GetString() == "NOT_A_DATE" && count.GetProperty("count").GetInt32() == 30_000);
        var refused = await Stoke.QueryAsync("mutation($input: AcceptFileImportInput!) { acceptFileImport(input: $input) { errors { code } } }", new { input = new { id = import.GetProperty("id").GetString(), version = import.GetProperty("version").GetInt32() } });
        Assert.Contains("IMPORT_HAS_ERRORS", refused.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublicPayGaps_LoadedByThePlatform_AreReadByCouncils()
    {
        var platform = new FileClient(development.Product, "platform-administrator");
        var columns = "EmployerName,EmployerId,SicCodes,DiffMeanHourlyPercent,DiffMedianHourlyPercent,DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,DueDate\n";
        var file = Encoding.UTF8.GetBytes(columns + "Cold Fell Council,7,\"1,\n84110\",\t-3.5,-10.4,,,0,0,40,60,41,59,42,58,43,57,2024/03/31 00:00:00\nWidgets Limited,8,25990,12,13,,,0,0,40,60,41,59,42,58,43,57,2024/04/05 00:00:00\n");

        await platform.DecideAsync("accept", await platform.UploadAsync("public-pay-gaps", file));

        Assert.Equal("""{"publicPayGapYears":[{"year":2023,"returns":2}]}""", (await Stoke.QueryAsync("{ publicPayGapYears { year returns } }")).GetRawText());
        Assert.Equal("""{"publicPayGap":{"name":"Cold Fell Council","meanHourly":-3.5,"meanBonus":null}}""",
            (await Stoke.QueryAsync("""{ publicPayGap(year: 2023, employer: "7") { name meanHourly meanBonus } }""")).GetRawText());
        Assert.Equal("""{"publicPayGaps":{"returns":[{"name":"Cold Fell Council"}],"next":null}}""",
            (await Stoke.QueryAsync("{ publicPayGaps(year: 2023, publicSector: true) { returns { name } next } }")).GetRawText());
        var page = (await Stoke.QueryAsync("{ publicPayGaps(year: 2023, first: 1) { returns { name } next } }")).GetProperty("publicPayGaps");
        var rest = await Stoke.QueryAsync("query($after: String) { publicPayGaps(year: 2023, first: 1, after: $after) { returns { name } next } }", new { after = page.GetProperty("next").GetString() });
        Assert.Equal(1, rest.GetProperty("publicPayGaps").GetProperty("returns").GetArrayLength());
        Assert.NotEqual(page.GetProperty("returns").GetRawText(), rest.GetProperty("publicPayGaps").GetProperty("returns").GetRawText());
        var again = await platform.UploadAsync("public-pay-gaps", file);
        Assert.Equal(2, again.GetProperty("totals").GetProperty("unchanged").GetInt32());
    }

    [Fact]
    public async Task LgInform_FiguresGoToTheMetricOfThatType_AndComeOutAgain()
    {
        var metric = await GivenMetric(Stoke, "Appointed", """{ title: $title, kind: VALUE, unit: "%", frameworks: [{ framework: "lg-inform", code: "4711" }] }""");
        var file = Encoding.UTF8.GetBytes("Area identifier,Metric type identifier,Period,Value\nE06000021,4711,2023/24,-2.5\nE06000016,4711,2023/24,9\nE06000021,99,2023/24,1\n");

        var preview = await Stoke.UploadAsync("lg-inform", file);
        Assert.Equal(["ROWS_LEFT_OUT", "NO_METRIC"], preview.GetProperty("problems").EnumerateArray().Select(p => p.GetProperty("code").GetString()!));
        await Stoke.DecideAsync("accept", preview);

        Assert.Equal(1, await Observations(metric));
        using var export = await Stoke.SendAsync(HttpMethod.Get, "/files/exports/lg-inform.csv");
        Assert.Contains("E06000021,", await export.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(",4711,Appointed,2023/24,-2.5,LG Inform", await export.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_ToExportsAndTemplates_LeadSomewhere()
    {
        var exports = (await Stoke.QueryAsync("{ fileExports { url templateUrl } }")).GetProperty("fileExports").EnumerateArray().ToArray();

        Assert.Equal(12, exports.Length);
        foreach (var url in exports.SelectMany(export => new[] { export.GetProperty("url").GetString(), export.GetProperty("templateUrl").GetString() }).OfType<string>().Append("/files/templates/payroll.xlsx"))
        {
            using var answer = await Stoke.SendAsync(HttpMethod.Get, url);
            Assert.True(answer.IsSuccessStatusCode, $"{url}: {(int)answer.StatusCode}");
        }
    }

    private static async Task<Guid> GivenMetric(FileClient client, string title = "Staff trained", string details = """{ title: $title, kind: PROPORTION, unit: "%" }""")
    {
        var made = (await client.QueryAsync($"mutation($title: String!) {{ createMetric(input: {{ details: {details} }}) {{ metric {{ id }} errors {{ code message }} }} }}", new { title })).GetProperty("createMetric");
        Assert.Equal("[]", made.GetProperty("errors").GetRawText());
        return IdOf(made.GetProperty("metric").GetProperty("id").GetString()!);
    }

    private static Guid IdOf(string node) => Guid.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(node)).Split(':')[1]);

    private async Task<int> Observations(Guid metric) =>
        (await Stoke.QueryAsync("query($id: ID!) { metric(id: $id) { observations { __typename } } }", new { id = Id("Metric", metric) }))
            .GetProperty("metric").GetProperty("observations").GetArrayLength();

    private static string Id(string type, Guid id) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{id:D}"));

    private static byte[] Csv(Guid metric, int numerator, int denominator) =>
        Encoding.UTF8.GetBytes($"Metric id,Period start,Period end,Numerator,Denominator,Source\n{metric:N},01/04/2025,31/03/2026,{numerator},{denominator},HR\n");

    private static async Task<string?> CodeOf(HttpResponseMessage answer) => (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("code").GetString();

    private static bool Holds(string file, string text)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var held = new MemoryStream();
        stream.CopyTo(held);
        return held.GetBuffer().AsSpan(0, (int)held.Length).IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
