using System.Globalization;
using System.Text.Json;

using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Reference.Authorities;

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

    private static readonly object Period = new { start = "2023-04-01", end = "2024-03-31" };

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
            var released = await silo.Ask(Analysts[0], "mutation($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { benchmark { version } errors { code message } } }", new { input = new { indicator, period = Period } });
            Assert.Equal("""{"data":{"releaseBenchmark":{"benchmark":{"version":1},"errors":[]}}}""", released);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Release_ByACouncil_IsForbidden()
    {
        var answer = await silo.Ask(Councils[0], "mutation($input: ReleaseBenchmarkInput!) { releaseBenchmark(input: $input) { benchmark { version } errors { code } } }", new { input = new { indicator = Gap, period = Period } });

        Assert.Equal("""{"data":{"releaseBenchmark":{"benchmark":null,"errors":[{"code":"FORBIDDEN"}]}}}""", answer);
    }

    [Fact]
    public async Task Coverage_ForACouncil_IsForbiddenAndForAnAnalystSaysHowMany()
    {
        const string Coverage = "query($indicator: String!, $period: PeriodInput!) { benchmarkCoverage(indicator: $indicator, period: $period) { key invited contributed needed } }";

        Assert.Contains("\"errors\"", await silo.Ask(Councils[0], Coverage, new { indicator = Gap, period = Period }), StringComparison.Ordinal);
        Assert.Contains("""{"key":"Region/NorthEast","invited":12,"contributed":12,"needed":6}""", await silo.Ask(Analysts[1], Coverage, new { indicator = Gap, period = Period }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benchmark_ForTheAnalysts_IsEveryGroupAndNobodysOwnFigure()
    {
        var first = await silo.Ask(Analysts[0], Read, new { indicator = Gap, period = Period });

        Assert.Equal(first, await silo.Ask(Analysts[1], Read, new { indicator = Gap, period = Period }));
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
        var (lowest, highest) = (Benchmark(await silo.Ask(Councils[0], Read, new { indicator = Gap, period = Period })), Benchmark(await silo.Ask(Councils[11], Read, new { indicator = Gap, period = Period })));

        Assert.Equal(3.17m, lowest.GetProperty("ownValue").GetDecimal());
        Assert.Equal(15.60m, highest.GetProperty("ownValue").GetDecimal());
        Assert.Equal(5m, Group(lowest, "Region/NorthEast").GetProperty("ownPercentile").GetProperty("value").GetDecimal());
        Assert.Equal(4m, Group(highest, "Region/NorthEast").GetProperty("ownBand").GetProperty("value").GetDecimal());
        Assert.DoesNotContain(lowest.GetProperty("groups").EnumerateArray(), group => group.GetProperty("key").GetString() is "Region/London" or "Nation/Wales");
    }

    [Fact]
    public async Task Benchmark_ForACouncilOutside_IsNotThatOfTheRegion()
    {
        var benchmark = Benchmark(await silo.Ask(Councils[12], Read, new { indicator = Gap, period = Period }));

        Assert.Equal(JsonValueKind.Null, benchmark.GetProperty("ownValue").ValueKind);
        Assert.DoesNotContain(benchmark.GetProperty("groups").EnumerateArray(), group => group.GetProperty("key").GetString() == "Region/NorthEast");
    }

    // Wherever one may look: every field, the export, the coverage, the errors, and all that was logged at any level.
    [Fact]
    public async Task RawContributions_OfOthers_AreNowhere()
    {
        var seen = new List<string>();
        foreach (var caller in Analysts.Append(Councils[0]).Append(Councils[12]))
        {
            foreach (var indicator in new[] { Gap, Share })
            {
                seen.Add(await silo.Ask(caller, Read, new { indicator, period = Period }));
                seen.Add(await silo.Ask(caller, "query($indicator: String!, $period: PeriodInput!) { benchmarkCoverage(indicator: $indicator, period: $period) { key name contributed } benchmarkIndicator(indicator: $indicator) { periods { version released refused } } }", new { indicator, period = Period }));
            }
        }
        seen.AddRange(silo.Log.Lines);

        Assert.NotEmpty(silo.Log.Lines);
        for (var other = 1; other < 12; other++)
        {
            string[] raw = [Words(GapOf(other)), $"{Cases(other)}", $"{Total(other)}"];
            Assert.All(seen, text => Assert.All(raw, number => Assert.DoesNotContain(number, text, StringComparison.Ordinal)));
        }
    }

    private static decimal GapOf(int council) => 3.17m + (1.13m * council);

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
            new { input = new { metricId, observation = new { period = Period, status = "FINAL", figures = new[] { figures } } } });
        Assert.Equal("""{"data":{"recordObservation":{"errors":[]}}}""", recorded);
        var consented = await silo.Ask(caller, "mutation($input: ConsentToBenchmarkInput!) { consentToBenchmark(input: $input) { consented { start } errors { code message } } }",
            new { input = new { metricId, period = Period, statement = "2026-1" } });
        Assert.Equal("""{"data":{"consentToBenchmark":{"consented":[{"start":"2023-04-01"}],"errors":[]}}}""", consented);
    }
}
