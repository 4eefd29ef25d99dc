using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

using EqualityCloud.Contracts.Benchmarks;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Reference.Authorities;
using EqualityCloud.Schema.Exports;

namespace EqualityCloud.Schema.Tests.Benchmarks;

/// <summary>Two regional analysts and the councils of the North East through GraphQL: each sees exactly what the policy allows.</summary>
public sealed class BenchmarkSchemaTests(SchemaSilo silo) : IClassFixture<SchemaSilo>, IAsyncLifetime
{
    private const string Gap = "ethnicity-pay-gap-mean-hourly";
    private const string Share = "sc-wres-1";

    private const string Read = """
        query($indicator: String!, $period: PeriodInput!) {
          benchmark(indicator: $indicator, period: $period) {
            indicator { id title kind unit direction isPublic } before { start } version ownValue howToRead exports { url }
            groups {
              kind key invited contributed counted verdict
              median { ...f } firstQuartile { ...f } thirdQuartile { ...f } spread { ...f } pooled { ...f } pooledLow { ...f } pooledHigh { ...f } medianChange { ...f }
              ownPercentile { ...f } ownBand { ...f }
            }
          }
        }
        fragment f on BenchmarkFigure { __typename ... on ShownFigure { value } ... on HiddenFigure { rule reason } }
        """;

    private static readonly object PeriodInput = new { start = "2023-04-01", end = "2024-03-31" };

    private static readonly Caller[] Analysts = [Of(Roles.RegionalAnalyst), Of(Roles.RegionalAnalyst)];

    private static List<Caller>? _councils;

    private static List<Caller> Councils => _councils!;

    public async Task InitializeAsync()
    {
        if (_councils is not null) return;

        var councils = new List<Caller>();
        foreach (var authority in AuthorityRegister.Standard.All.Where(a => a is { Region: Region.NorthEast, ValidTo: null } && !a.Type.IsRegionalBody()).OrderBy(a => $"{a.Code}", StringComparer.Ordinal))
        {
            councils.Add(await Contribute(authority, councils.Count));
        }
        // One of another region, who contributes nothing.
        councils.Add(await GivenCouncil(AuthorityRegister.Standard.Find("E06000021")!));
        _councils = councils;
        foreach (var indicator in new[] { Gap, Share })
        {
            var released = await silo.Ask(Analysts[0], "mutation($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { benchmark { version } errors { code message } } }", new { input = new { indicator, period = PeriodInput } });
            Assert.Equal("""{"data":{"releaseBenchmark":{"benchmark":{"version":1},"errors":[]}}}""", released);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Release_ByACouncil_IsForbidden()
    {
        var answer = await silo.Ask(Councils[0], "mutation($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { benchmark { version } errors { code } } }", new { input = new { indicator = Gap, period = PeriodInput } });

        Assert.Equal("""{"data":{"releaseBenchmark":{"benchmark":null,"errors":[{"code":"FORBIDDEN"}]}}}""", answer);
    }

    [Fact]
    public async Task Coverage_ForACouncil_IsForbiddenAndForAnAnalystSaysHowMany()
    {
        const string Coverage = "query($indicator: String!, $period: PeriodInput!) { benchmarkCoverage(indicator: $indicator, period: $period) { key invited contributed needed } }";

        Assert.Contains("\"errors\"", await silo.Ask(Councils[0], Coverage, new { indicator = Gap, period = PeriodInput }), StringComparison.Ordinal);
        Assert.Contains("""{"key":"Region/NorthEast","invited":12,"contributed":12,"needed":6}""", await silo.Ask(Analysts[1], Coverage, new { indicator = Gap, period = PeriodInput }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benchmark_ForTheAnalysts_IsEveryGroupAndNobodysOwnFigure()
    {
        var first = await silo.Ask(Analysts[0], Read, new { indicator = Gap, period = PeriodInput });

        Assert.Equal(first, await silo.Ask(Analysts[1], Read, new { indicator = Gap, period = PeriodInput }));
        var benchmark = Benchmark(first);
        Assert.Equal(JsonValueKind.Null, benchmark.GetProperty("ownValue").ValueKind);
        Assert.All(benchmark.GetProperty("groups").EnumerateArray(), group => Assert.Equal(JsonValueKind.Null, group.GetProperty("ownPercentile").ValueKind));
        // 3.17, 4.30, ... in steps of 1.13: the median is 9.385.
        Assert.Equal(9.5m, Group(benchmark, "Region/NorthEast").GetProperty("median").GetProperty("value").GetDecimal());
        Assert.Equal("TOO_FEW_CONTRIBUTORS", Group(benchmark, "Region/London").GetProperty("median").GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Benchmark_ForTwoMembers_IsTheirGroupsAndEachOnesOwnPlace()
    {
        var (lowest, highest) = (Benchmark(await silo.Ask(Councils[0], Read, new { indicator = Gap, period = PeriodInput })), Benchmark(await silo.Ask(Councils[11], Read, new { indicator = Gap, period = PeriodInput })));

        Assert.Equal(3.17m, lowest.GetProperty("ownValue").GetDecimal());
        Assert.Equal(15.60m, highest.GetProperty("ownValue").GetDecimal());
        Assert.Equal(5m, Group(lowest, "Region/NorthEast").GetProperty("ownPercentile").GetProperty("value").GetDecimal());
        Assert.Equal(4m, Group(highest, "Region/NorthEast").GetProperty("ownBand").GetProperty("value").GetDecimal());
        Assert.DoesNotContain(lowest.GetProperty("groups").EnumerateArray(), group => group.GetProperty("key").GetString() is "Region/London" or "Nation/Wales");
    }

    [Fact]
    public async Task Benchmark_ForACouncilOutside_IsNotThatOfTheRegion()
    {
        var benchmark = Benchmark(await silo.Ask(Councils[12], Read, new { indicator = Gap, period = PeriodInput }));

        Assert.Equal(JsonValueKind.Null, benchmark.GetProperty("ownValue").ValueKind);
        Assert.DoesNotContain(benchmark.GetProperty("groups").EnumerateArray(), group => group.GetProperty("key").GetString() == "Region/NorthEast");
    }

    /// <summary>Every field of the roots that has to do with benchmarks; <see cref="RawContributions_OfOthers_AreNowhere"/> asks them all.</summary>
    private static readonly (string Document, bool ForIndicator)[] Everything =
    [
        (Read, true),
        ("query($indicator: String!, $period: PeriodInput!) { benchmarkCoverage(indicator: $indicator, period: $period) { kind key name invited contributed needed } }", true),
        ("query($indicator: String!, $period: PeriodInput!) { benchmarkReleasePlan(indicator: $indicator, period: $period) { version waiting obstacles { code message } groups { kind key name invited contributed counted refusal { rule reason } } } }", true),
        ("query($indicator: String!, $period: PeriodInput!) { openBenchmark(indicator: $indicator, period: $period) { statement groups { key cases total percent } } }", true),
        ("query($indicator: String!) { benchmarkIndicator(indicator: $indicator) { periods { version released refused policy } openPeriods { start } refused { rule reason } } }", true),
        ("query($indicator: String!) { benchmarkTrend(indicator: $indicator, group: \"Region/NorthEast\") { points { version ownValue group { contributed median { ... on ShownFigure { value } } pooled { ... on ShownFigure { value } } } } } }", true),
        ("query { benchmarkIndicators(withResults: true) { indicator { id title } periods { version } refused { rule } } }", false),
        ("query($period: PeriodInput!) { benchmarkOverview(period: $period, withResults: true) { groups { key invited } rows { indicator { id } version refused { rule } cells { group state contributed hiddenBy median { ... on ShownFigure { value } } } } } }", false),
        ("query($period: PeriodInput!) { benchmarkOverviewExports(period: $period) { url } benchmarkWaiting { indicator { id title } period { start end } contributed needed version readiness } benchmarkGroups(period: $period, kinds: [REGION]) { key name invited } benchmarkGroupMembers(period: $period, group: \"Region/NorthEast\") { code name } }", false),
        ("query { benchmarkContributions(first: 100) { nodes { metricName indicator state consent { by role statement } withdrawn { by } problem { code message } } } benchmarkConsentStatement { version text } }", false),
        ("query { benchmarkWaiting { indicator { id } period { start } contributed needed version readiness } }", false),
        ("query { councilPayGaps(year: 2023) { total councils { council value } } councilNeighbours(year: 2023) { neighbours { distance payGap { value } } } }", false),
        ("query { auditTrail(first: 200) { entries { event subject actor } } }", false),
    ];

    // A field of the roots that is new must be asked as well.
    [Fact]
    public async Task Everything_AsksEachFieldOfTheRootsThatHasToDoWithBenchmarks()
    {
        var schema = JsonDocument.Parse(await silo.Ask(Analysts[0], "{ __schema { queryType { fields { name } } } }")).RootElement.GetProperty("data").GetProperty("__schema");
        var fields = schema.GetProperty("queryType").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString()!);

        Assert.All(
            fields.Where(name => name.Contains("enchmark", StringComparison.Ordinal) || name.StartsWith("council", StringComparison.Ordinal)).Except(["council"]),
            name => Assert.Contains(Everything, asked => asked.Document.Contains($" {name}", StringComparison.Ordinal)));
    }

    // Wherever one may look: every field, every error, every sheet, all that others own in storage (which is what their exports are made of), what is kept of a
    // release, and all that was logged at any level.
    [Fact]
    public async Task RawContributions_OfOthers_AreNowhere()
    {
        var (answers, seen) = (new List<string>(), new List<string>());
        Caller[] readers = [.. Analysts, Councils[0], Councils[12]];
        foreach (var caller in readers)
        {
            foreach (var indicator in new[] { Gap, Share })
            {
                foreach (var (document, _) in Everything.Where(asked => asked.ForIndicator)) answers.Add(await silo.Ask(caller, document, new { indicator, period = PeriodInput }));
                foreach (var mutation in Refused) answers.Add(await silo.Ask(caller, mutation, new { input = new { indicator, period = PeriodInput }, metric = await MetricOf(Councils[5]) }));
                answers.AddRange(await Sheets(caller, indicator));
            }
            foreach (var (document, _) in Everything.Where(asked => !asked.ForIndicator)) answers.Add(await silo.Ask(caller, document, new { period = PeriodInput }));
            seen.AddRange(await StatesOf(caller.Tenant));
        }
        for (var other = 1; other < 12; other++)
        {
            var rounded = Words(Math.Round(GapOf(other), 2));
            Assert.All(answers, text => Assert.DoesNotContain(rounded, text, StringComparison.Ordinal));
        }
        seen.AddRange(answers);
        seen.AddRange(await Releases());
        seen.AddRange(silo.Log.Lines);

        Assert.NotEmpty(silo.Log.Lines);
        Assert.Contains(seen, text => text.Contains("TOO_FEW_CONTRIBUTORS", StringComparison.Ordinal));
        for (var other = 1; other < 12; other++)
        {
            string[] raw = [Words(GapOf(other)), $"{Cases(other)}", $"{Total(other)}"];
            Assert.All(seen, text => Assert.All(raw, number => Assert.False(Holds(text, number), $"{number} in {text}")));
            // The test would see it: the council itself owns its figures.
            var own = string.Concat(await StatesOf(Councils[other].Tenant));
            Assert.All(raw, number => Assert.True(Holds(own, number), number));
        }
    }

    private static readonly string[] Refused =
    [
        "mutation($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { benchmark { version } errors { code field message } } }",
        "mutation($metric: ID!) { consentToBenchmark(input: { metricId: $metric, period: { start: \"2023-04-01\", end: \"2024-03-31\" }, statement: \"2026-1\" }) { errors { code field message } } }",
        "mutation($metric: ID!) { withdrawFromBenchmark(input: { metricId: $metric, period: { start: \"2023-04-01\", end: \"2024-03-31\" } }) { errors { code field message } } }",
    ];

    private async Task<string> MetricOf(Caller council) => JsonDocument.Parse(await silo.Ask(council, "{ council { metrics(first: 1) { nodes { id } } } }")).RootElement
        .GetProperty("data").GetProperty("council").GetProperty("metrics").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    private async Task<IEnumerable<string>> Sheets(Caller caller, string indicator)
    {
        var (exporter, period) = (new BenchmarkExporter(silo.Grains), new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)));
        var texts = new List<string>();
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            ExportAnswer[] answers = [await exporter.GatherAsync(caller, format, indicator, period, version: null), await exporter.GatherOverviewAsync(caller, format, period)];
            texts.AddRange(answers.Select(answer => answer.Sheet is { } sheet ? TextOf(sheet) : answer.Problems[0].Message));
        }
        return texts;
    }

    /// <summary>Whether a number stands in a text by itself: ids, hashes and times have its digits by chance.</summary>
    private static bool Holds(string text, string number)
    {
        for (var at = text.IndexOf(number, StringComparison.Ordinal); at >= 0; at = text.IndexOf(number, at + 1, StringComparison.Ordinal))
        {
            var (before, after) = (at == 0 ? ' ' : text[at - 1], at + number.Length == text.Length ? ' ' : text[at + number.Length]);
            if (!char.IsLetterOrDigit(before) && before != '.' && !char.IsLetterOrDigit(after)) return true;
        }
        return false;
    }

    private static string TextOf(ExportSheet sheet)
    {
        using var file = new MemoryStream();
        sheet.Write(file);
        file.Position = 0;
        if (!sheet.FileName.EndsWith(".xlsx", StringComparison.Ordinal)) return new StreamReader(file).ReadToEnd();

        using var workbook = new ZipArchive(file);
        return string.Concat(workbook.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private async Task<IReadOnlyList<string>> StatesOf(TenantId tenant)
    {
        var texts = new List<string>();
        foreach (var state in await silo.States.List(tenant, after: null, limit: 5000, CancellationToken.None))
        {
            texts.Add(Encoding.UTF8.GetString((await silo.States.Read(state.Name, CancellationToken.None))!.Json.Span));
        }
        return texts;
    }

    private async Task<IEnumerable<string>> Releases()
    {
        var (system, period) = (new CallerGrains(silo.Grains, Caller.System(TenantId.Platform)), new Period(new DateOnly(2023, 4, 1), new DateOnly(2024, 3, 31)));
        var releases = await Task.WhenAll(new[] { Gap, Share }.Select(indicator => system.CallKey<IReleaseGrain, Task<StoredRelease?>>(BenchmarkKey.Release(indicator, period, 1), grain => grain.Get())));
        return releases.Select(release => JsonSerializer.Serialize(release!));
    }

    /// <summary>With so many digits that no time and no duration has them by chance.</summary>
    private static decimal GapOf(int council) => 3.170019m + (1.130007m * council);

    private static long Cases(int council) => 100_003 + (7_001 * council);

    private static long Total(int council) => 900_007 + (13_003 * council);

    private static string Words(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static Caller Of(string role) => new(new TenantId(Guid.NewGuid()), CallerKind.Member, $"user-{role}", Roles.PermissionsOf(role), []);

    private static JsonElement Benchmark(string answer) => JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("benchmark");

    private static JsonElement Group(JsonElement benchmark, string key) => benchmark.GetProperty("groups").EnumerateArray().Single(group => group.GetProperty("key").GetString() == key);

    private async Task<Caller> GivenCouncil(Authority authority)
    {
        var caller = Of(Roles.StrategyLead);
        var outcome = await new CallerGrains(silo.Grains, caller).CallTenant<ICouncilGrain, Task<Outcome>>(
            grain => grain.Create(new CouncilProfile { Name = authority.Name, AreaCodes = [new AreaCode { Code = $"{authority.Code}" }] }));
        Assert.True(outcome.Done);
        return caller;
    }

    private async Task<Caller> Contribute(Authority authority, int number)
    {
        var caller = await GivenCouncil(authority);
        await Contribute(caller, Gap, "PAY_GAP", new { group = "all", value = GapOf(number) });
        await Contribute(caller, Share, "PROPORTION", new { group = "all", numerator = Cases(number), denominator = Total(number) });
        return caller;
    }

    private async Task Contribute(Caller caller, string indicator, string kind, object figures)
    {
        var made = await silo.Ask(caller, "mutation($input: CreateMetricInput!) { createMetric(input: $input) { metric { id } errors { code message } } }",
            new { input = new { details = new { title = indicator, kind, unit = "%", indicator = new { id = indicator, version = 1 }, direction = "LOWER" } } });
        var metricId = JsonDocument.Parse(made).RootElement.GetProperty("data").GetProperty("createMetric").GetProperty("metric").GetProperty("id").GetString();
        var recorded = await silo.Ask(caller, "mutation($input: RecordObservationInput!) { recordObservation(input: $input) { errors { code message } } }",
            new { input = new { metricId, observation = new { period = PeriodInput, status = "FINAL", figures = new[] { figures } } } });
        Assert.Equal("""{"data":{"recordObservation":{"errors":[]}}}""", recorded);
        var consented = await silo.Ask(caller, "mutation($input: ConsentToBenchmarkInput!) { consentToBenchmark(input: $input) { consented { start } errors { code message } } }",
            new { input = new { metricId, period = PeriodInput, statement = "2026-1" } });
        Assert.Equal("""{"data":{"consentToBenchmark":{"consented":[{"start":"2023-04-01"}],"errors":[]}}}""", consented);
    }
}
