using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Packs;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Tests.Packs;

public sealed class PackTests : IClassFixture<GrainFixture>
{
    private readonly GrainFixture _fixture;

    public PackTests(GrainFixture fixture)
    {
        _fixture = fixture;
        fixture.Clock.SetTo(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
    }

    public static TheoryData<string, int, int, int> Samples => new()
    {
        { "stoke-social-care-wres-2022", 6, 35, 9 },
        { "stoke-equality-strategy-2022-25", 9, 71, 8 },
        { "stockport-equality-objectives-2023-27", 4, 28, 8 },
        { "leicester-corporate-equality-2003", 21, 27, 18 },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Export_OfASamplePack_EqualsItsImport(string name, int objectives, int actions, int metrics)
    {
        var grains = await _fixture.GivenCouncil();
        var json = await Sample(name);

        var import = await Import(grains, json);

        var strategy = (await grains.Call<IStrategyGrain, Task<StrategyView?>>(import.Strategy, grain => grain.Get()))!;
        var plan = await Task.WhenAll(strategy.Objectives.Select(id => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, grain => grain.Get())));
        Assert.Equal((objectives, actions, metrics), (strategy.Objectives.Length, plan.Sum(o => o!.Actions.Length), strategy.Metrics.Length));
        Assert.Equal(1 + objectives + metrics, import.Items.Count(item => item.Outcome is ImportOutcome.Created));
        var export = (await grains.Call<IPackExportGrain, Task<string?>>(import.Strategy, grain => grain.Export()))!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(export)), "The export says something else than the file.");
    }

    [Fact]
    public async Task Export_OfAMetricThatSaysAllThatItCan_EqualsItsImport()
    {
        const string Json = """
            {"format":"equalitycloud.strategy-pack/1","id":"all-of-a-metric","revision":1,
             "strategy":{"title":"T","kind":"strategy","period":{"start":"2024-01-01","end":"2026-12-31"}},
             "metrics":[{"id":"m","title":"Shortlisting","kind":"relative-likelihood","factor":1,"direction":"lower",
               "breakdown":{"scheme":"ethnicity-binary","groups":[{"key":"minority-ethnic","label":"Minority ethnic"},{"key":"white","label":"White"},{"key":"none-of-these","label":"Not known","notKnown":true}],"interest":"minority-ethnic","comparator":"white"},
               "orientation":"comparator-over-interest","outcome":"welcome","everyMonths":6,"ragRule":{"onTrackWithin":5,"atRiskWithin":20,"of":"points","notWorseIsAtRisk":true},
               "observations":[{"period":{"start":"2024-01-01","end":"2024-12-31"},"status":"final","figures":[{"group":"all","value":1.5,"orientation":"comparator-over-interest"}]}]},
              {"id":"w","title":"Workforce","kind":"proportion","factor":1,"direction":"parity","composition":true,
               "breakdown":{"scheme":"sex","groups":[{"key":"female","label":"Women"},{"key":"male","label":"Men"}]},
               "targets":[{"key":"par","kind":"parity","group":"female","value":1,"parityWith":50.5,"due":{"by":"2026-12-31","precision":"day"}}]},
              {"id":"s","title":"Senior","kind":"percentage-point-difference","factor":1,"direction":"parity","difference":"part-less-whole",
               "breakdown":{"scheme":"levels","groups":[{"key":"senior","label":"Senior"},{"key":"workforce","label":"All"}],"interest":"senior","comparator":"workforce"}},
              {"id":"l","title":"Level","kind":"level","factor":1,"direction":"higher","scale":"eflg-2021"}],
             "objectives":[]}
            """;
        var grains = await _fixture.GivenCouncil();

        var import = await Import(grains, Json);

        var export = JsonNode.Parse((await grains.Call<IPackExportGrain, Task<string?>>(import.Strategy, grain => grain.Export()))!)!;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Json)!["metrics"], export["metrics"]), $"The export says something else than the file: {export["metrics"]}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Text_OfASamplePack_IsStoredSmallAndReadBackWhole(string name, int objectives, int actions, int metrics)
    {
        var json = await Sample(name);

        var state = PackTextState.Of(json);

        Assert.Equal(json, state.Read());
        Assert.InRange(state.Compressed.Length, (objectives + actions + metrics) * 50, 64 * 1024 / 2);
    }

    [Fact]
    public async Task Import_ASecondTime_ChangesNothing()
    {
        var grains = await _fixture.GivenCouncil();
        var json = await Sample("stoke-social-care-wres-2022");
        var first = await Import(grains, json);
        var lines = await TrailLength(grains);

        var again = await Import(grains, json);

        Assert.All(again.Items, item => Assert.Equal(ImportOutcome.Unchanged, item.Outcome));
        Assert.Equal(first.Strategy, again.Strategy);
        Assert.Equal(lines, await TrailLength(grains));
    }

    [Fact]
    public async Task Import_OfANewerRevision_UpdatesByIdAndKeepsWhatPeopleDid()
    {
        var grains = await _fixture.GivenCouncil();
        var first = await Import(grains, Pack());
        var objective = PackPlan.ObjectiveId(first.Strategy, "o1");
        var action = PackPlan.ActionId(objective, "a1");
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.MoveAction(action, new StatusMove(ActionStatus.OnTrack, "Begun"), Given.At(1))));

        var second = await Import(grains, Pack(revision: 2, objectiveTitle: "Recruit more fairly", dropSecondAction: true));

        var view = (await grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(objective, grain => grain.Get()))!;
        Assert.Equal(("Recruit more fairly", ActionStatus.OnTrack), (view.Details.Title, view.Actions[0].Status));
        Assert.Equal(2, view.Actions.Length);
        Assert.Equal(["action o1/a2"], second.NotInPack.ToArray());
        Assert.Equal([ImportOutcome.Updated, ImportOutcome.Unchanged, ImportOutcome.Updated], second.Items.Select(item => item.Outcome));
    }

    [Fact]
    public async Task Import_OfAnOlderRevision_IsRefused()
    {
        var grains = await _fixture.GivenCouncil();
        await Import(grains, Pack(revision: 2));

        Assert.Equal([(ProblemCodes.PackOutdated, "revision")], await Problems(grains, Pack(revision: 1)));
    }

    [Fact]
    public async Task Start_WithManyFaults_NamesEachByItsPathAndWritesNothing()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        pack["strategy"]!["period"]!["end"] = "2020-01-01";
        pack["objectives"]![0]!["metrics"]![0] = "no-such-metric";
        pack["objectives"]![0]!["actions"]![1]!["id"] = "a1";
        pack["metrics"]![0]!["targets"] = new JsonArray(new JsonObject { ["key"] = "t", ["kind"] = "points-per-year", ["value"] = 1, ["due"] = new JsonObject { ["by"] = "2026-03-31" } });

        var problems = await Problems(grains, pack.ToJsonString());

        Assert.Contains((ProblemCodes.Period, "strategy.period"), problems);
        Assert.Contains((ProblemCodes.Unknown, "objectives[0].metrics[0]"), problems);
        Assert.Contains((ProblemCodes.Duplicate, "objectives[0].actions[1].id"), problems);
        Assert.Contains((ProblemCodes.BaselineRequired, "metrics[0].targets[0].kind"), problems);
        Assert.Empty((await grains.CallTenant<ICouncilGrain, Task<CouncilView?>>(grain => grain.Get()))!.Strategies);
    }

    [Theory]
    [InlineData("{", ProblemCodes.PackInvalid, null)]
    [InlineData("[]", ProblemCodes.Format, null)]
    [InlineData("""{"format":"equalitycloud.strategy-pack/9","id":"x","revision":1,"strategy":{"title":"T","period":{"start":"2024-01-01","end":"2024-12-31"}}}""", ProblemCodes.PackFormat, "format")]
    [InlineData("""{"format":"equalitycloud.strategy-pack/1","id":"x","revision":1,"strategy":{"title":"T","period":{"start":"2024-01-01","end":"soon"}}}""", ProblemCodes.Format, "strategy.period.end")]
    [InlineData("""{"format":"equalitycloud.strategy-pack/1","id":"x","revision":1,"colour":"red","strategy":{"title":"T","period":{"start":"2024-01-01","end":"2024-12-31"}}}""", ProblemCodes.UnknownMember, "colour")]
    [InlineData("""{"format":"equalitycloud.strategy-pack/1","id":"x","revision":1,"strategy":{"period":{"start":"2024-01-01","end":"2024-12-31"}}}""", ProblemCodes.Required, "strategy.title")]
    public async Task Check_OfABadPack_SaysWhatIsAtFault(string json, string code, string? field)
    {
        var grains = await _fixture.GivenCouncil();

        Assert.Contains((code, field), (await Problems(grains, json))!);
    }

    [Fact]
    public async Task Check_OverTheSizeLimit_IsRefusedUnread()
    {
        var grains = await _fixture.GivenCouncil();

        Assert.Equal([(ProblemCodes.PackTooLarge, null)], await Problems(grains, new string(' ', 600 * 1024)));
    }

    [Fact]
    public async Task Check_OfANewStrategyForAFullCouncil_IsRefused()
    {
        var strategies = await _fixture.GivenFullCouncil(strategies: Limits.Strategies);
        var metrics = await _fixture.GivenFullCouncil(metrics: Limits.Metrics);

        Assert.Equal([(ProblemCodes.LimitReached, "strategy")], await Problems(strategies, Pack()));
        Assert.Equal([(ProblemCodes.LimitReached, "metrics")], await Problems(metrics, Pack()));
    }

    [Fact]
    public async Task Start_WithoutThePermission_IsForbidden()
    {
        var grains = await _fixture.GivenCouncil();
        var viewer = _fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer));

        var outcome = await viewer.Call<IPackImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Start(Pack(), Given.Append));

        Assert.Equal([ProblemCodes.Forbidden], outcome.Problems.Select(p => p.Code));
    }

    [Fact]
    public async Task Get_OfAnotherCouncilsImportAndExport_FindsNothing()
    {
        var grains = await _fixture.GivenCouncil();
        var import = await Import(grains, Pack());
        var other = await _fixture.GivenCouncil();

        Assert.Null(await other.Call<IPackImportGrain, Task<PackImportView?>>(import.Id, grain => grain.Get()));
        Assert.Null(await other.Call<IPackExportGrain, Task<string?>>(import.Strategy, grain => grain.Export()));
    }

    private static async Task<PackImportView> Import(CallerGrains grains, string json)
    {
        var job = Guid.NewGuid();
        Given.Done(await grains.Call<IPackImportGrain, Task<Outcome>>(job, grain => grain.Start(json, Given.Append)));
        // Draining an import is waiting for its end.
        await grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain());
        var view = (await grains.Call<IPackImportGrain, Task<PackImportView?>>(job, grain => grain.Get()))!;
        Assert.Equal(PackImportStatus.Done, view.Status);
        return view;
    }

    private static async Task<(string, string?)[]> Problems(CallerGrains grains, string json)
    {
        var outcome = await grains.Call<IPackImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Check(json));
        return [.. outcome.Problems.Select(p => (p.Code, p.Field))];
    }

    private static async Task<long> TrailLength(CallerGrains grains) => (await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read(null, null, 1))).Total;

    private static Task<string> Sample(string name) => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", $"{name}.json"));

    internal static string Pack(int revision = 1, string objectiveTitle = "Recruit fairly", bool dropSecondAction = false)
    {
        var pack = JsonNode.Parse($$"""
            {
              "format": "equalitycloud.strategy-pack/1", "id": "fair-testford", "revision": {{revision}},
              "strategy": { "title": "Fair Testford", "period": { "start": "2023-04-01", "end": "2027-03-31" }, "themes": [ { "key": "race", "title": "Race" } ] },
              "metrics": [ { "id": "m1", "title": "Ethnic minority staff", "kind": "proportion", "direction": "higher", "unit": "%",
                             "observations": [ { "period": { "start": "2023-04-01", "end": "2024-03-31" }, "figures": [ { "group": "all", "numerator": 45, "denominator": 110 } ] } ] } ],
              "objectives": [ { "id": "o1", "title": "{{objectiveTitle}}", "themes": [ "race" ], "metrics": [ "m1" ],
                                "actions": [ { "id": "a1", "text": "Review shortlisting", "metrics": [ "m1" ] }, { "id": "a2", "text": "Train panels", "follows": "a1" } ] } ]
            }
            """)!;
        if (dropSecondAction)
        {
            pack["objectives"]![0]!["actions"]!.AsArray().RemoveAt(1);
        }
        return pack.ToJsonString();
    }
}
