using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
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

    [Fact]
    public async Task Export_OfAPackThatSaysAllThatItCan_SaysItAgain()
    {
        var grains = await _fixture.GivenCouncil();

        var import = await Import(grains, PackSchemaTests.All);

        var (said, export) = (JsonNode.Parse(PackSchemaTests.All)!, JsonNode.Parse((await Export(grains, import.Strategy))!)!);
        AssertHolds(said, export, "");
    }

    [Fact]
    public async Task Export_AfterWhatItRefersToWasTakenOut_LeavesThoseOutAndCanBeImported()
    {
        var grains = await _fixture.GivenCouncil();
        var import = await Import(grains, await Sample("stoke-equality-strategy-2022-25"));
        var council = (await grains.Council())!;
        var strategy = (await grains.Strategy(import.Strategy))!;
        Assert.NotEmpty(strategy.Details.Oversight);
        Given.Done(await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(council.Profile with { GovernanceBodies = [], OwnCharacteristics = [] }, Given.At(council.Version))));
        Given.Done(await grains.Call<IStrategyGrain, Task<Outcome>>(import.Strategy, grain => grain.Edit(strategy.Details with { Oversight = [], Themes = [] }, Given.At(strategy.Version))));

        var export = (await Export(grains, import.Strategy))!;

        Assert.Empty(await Problems(grains, export));
        Assert.DoesNotContain("\"own\"", export, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Export_AfterACouncilLostItsBodies_LeavesOutWhatTheyWatchOver()
    {
        var grains = await _fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy(Given.Strategy with
        {
            Oversight = [new Oversight { Body = "board" }],
            Themes = [new Theme { Key = "race", Title = "Race", Characteristics = new Characteristics { Own = ["carers"] } }],
        });
        Given.Done(await grains.CallTenant<ICouncilGrain, Task<Outcome>>(grain => grain.Edit(Given.Council with { GovernanceBodies = [], OwnCharacteristics = [] }, Given.At(1))));

        var export = (await Export(grains, strategy))!;

        Assert.Null(JsonNode.Parse(export)!["strategy"]!["oversight"]);
        Assert.Empty(await Problems(grains, export));
    }

    [Fact]
    public async Task Export_OfAStrategyMadeByHand_HoldsAllThatItNamesAndIsTakenElsewhere()
    {
        var grains = await _fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy(Given.Strategy with { Vision = "" });
        var objective = await grains.GivenObjective(strategy);
        var (linked, byAction) = (await grains.GivenMetric(), await grains.GivenMetric(new MetricDetails { Title = "Staff", Kind = MetricKind.Count, Direction = FavourableDirection.None, Breakdown = new Breakdown { Scheme = "sex", Groups = [] } }));
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.LinkMetric(null, linked, true, Given.Append)));
        await grains.GivenAction(objective, Given.Action with { Metrics = [byAction] });

        var export = (await Export(grains, strategy))!;
        var other = await _fixture.GivenCouncil();
        var import = await Import(other, export);

        Assert.Equal([linked, byAction], (await other.Strategy(import.Strategy))!.Metrics.ToArray());
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(export), JsonNode.Parse((await Export(other, import.Strategy))!)), "What was taken elsewhere says something else.");
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
    public async Task Import_OfANewerRevisionThatMovesAnAction_LeavesTheMoveInTheHistory()
    {
        var grains = await _fixture.GivenCouncil();
        var objective = PackPlan.ObjectiveId((await Import(grains, Pack())).Strategy, "o1");
        var action = PackPlan.ActionId(objective, "a1");
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.MoveAction(action, new StatusMove(ActionStatus.AtRisk, "Nobody to train"), Given.At(1))));
        var pack = JsonNode.Parse(Pack(revision: 2))!;
        pack["objectives"]![0]!["actions"]![0]!["status"] = "complete";
        pack["objectives"]![0]!["actions"]![0]!["statusNote"] = "Done by the partners";

        await Import(grains, pack.ToJsonString());

        var moves = (await grains.History(objective)).Lines.Select(line => (line.Item.Kind, line.Item.Action, line.Item.From, line.Item.To, line.Item.Note));
        Assert.Equal(
            [
                (HistoryKind.StatusMoved, action, ActionStatus.AtRisk, ActionStatus.Complete, "Done by the partners"),
                (HistoryKind.StatusMoved, action, ActionStatus.NotStarted, ActionStatus.AtRisk, "Nobody to train"),
            ],
            moves);
    }

    [Fact]
    public async Task Import_WithoutAGroupThatHasFigures_IsRefusedUnlessThePackBroughtThem()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        JsonNode Breakdown(params string[] groups) => JsonNode.Parse($$"""{"scheme":"sex","groups":[{{string.Join(',', groups.Select(g => $$"""{"key":"{{g}}","label":"{{g}}"}"""))}}]}""")!;
        pack["metrics"]![0]!["breakdown"] = Breakdown("women", "men");
        pack["metrics"]![0]!["observations"]![0]!["figures"]!.AsArray().Add(JsonNode.Parse("""{"group":"men","numerator":20,"denominator":50}"""));
        var metric = PackPlan.MetricId((await Import(grains, pack.ToJsonString())).Strategy, "m1");
        pack["revision"] = 2;
        pack["metrics"]![0]!["breakdown"] = Breakdown("women");
        pack["metrics"]![0]!["observations"]![0]!["figures"]!.AsArray().RemoveAt(1);

        Assert.Empty(await Problems(grains, pack.ToJsonString()));
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(
            new ObservationEntry { Period = new Period(new(2024, 4, 1), new(2024, 12, 31)), Figures = [new GroupFigures { Group = "men", Numerator = 1, Denominator = 2 }] }, Given.Append)));

        Assert.Equal([(ProblemCodes.UnknownGroup, "metrics[0].breakdown.groups")], await Problems(grains, pack.ToJsonString()));
    }

    [Fact]
    public async Task Import_OfAKindThatFiguresRecordedHereDoNotFit_IsRefusedByItsPath()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        var metric = PackPlan.MetricId((await Import(grains, pack.ToJsonString())).Strategy, "m1");
        pack["revision"] = 2;
        pack["metrics"]![0]!["kind"] = "value";
        pack["metrics"]![0]!["observations"]![0]!["figures"] = JsonNode.Parse("""[{"group":"all","value":3}]""");

        Assert.Empty(await Problems(grains, pack.ToJsonString()));
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(
            new ObservationEntry { Period = new Period(new(2024, 4, 1), new(2024, 12, 31)), Figures = [new GroupFigures { Numerator = 1, Denominator = 2 }] }, Given.Append)));

        Assert.Equal([(ProblemCodes.FiguresDoNotFit, "metrics[0].kind")], await Problems(grains, pack.ToJsonString()));
    }

    [Fact]
    public async Task Check_OfTheExampleInTheDocs_FindsNothing()
    {
        var grains = await _fixture.GivenCouncil();
        var page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "strategy-packs.md"));

        Assert.Empty(await Problems(grains, page.Split("```json")[1].Split("```")[0]));
    }

    [Fact]
    public async Task Import_OfANewerRevisionWithoutAMetric_KeepsAndNamesIt()
    {
        var grains = await _fixture.GivenCouncil();
        var first = await Import(grains, Pack());
        var pack = JsonNode.Parse(Pack(revision: 2))!;
        pack["metrics"]!.AsArray().Clear();
        pack["objectives"]![0]!["metrics"]!.AsArray().Clear();
        pack["objectives"]![0]!["actions"]![0]!["metrics"]!.AsArray().Clear();

        var second = await Import(grains, pack.ToJsonString());

        Assert.Equal(["metric m1"], second.NotInPack.ToArray());
        Assert.Equal([PackPlan.MetricId(first.Strategy, "m1")], (await grains.Strategy(first.Strategy))!.Metrics.ToArray());
    }

    [Fact]
    public async Task Import_OfNewerUpdates_PutsWhatPeopleReportedIntoTheHistory()
    {
        var grains = await _fixture.GivenCouncil();
        var first = await Import(grains, Pack());
        var objective = PackPlan.ObjectiveId(first.Strategy, "o1");
        var action = PackPlan.ActionId(objective, "a1");
        foreach (var day in new[] { 1, 2 })
        {
            var update = new NarrativeUpdate { Date = new DateOnly(2025, 1, day), Progress = $"ours {day}" };
            Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordUpdate(update, Given.Append)));
            Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordActionUpdate(action, update, Given.Append)));
        }
        var pack = JsonNode.Parse(Pack(revision: 2))!;
        JsonArray Theirs() => new([.. Enumerable.Range(1, 3).Select(day => (JsonNode)new JsonObject { ["date"] = $"2025-02-0{day}", ["progress"] = $"theirs {day}" })]);
        pack["objectives"]![0]!["updates"] = Theirs();
        pack["objectives"]![0]!["actions"]![0]!["updates"] = Theirs();

        await Import(grains, pack.ToJsonString());
        await Import(grains, pack.ToJsonString());

        var view = (await grains.Objective(objective))!;
        Assert.Equal(["theirs 3", "theirs 2", "theirs 1", "ours 2"], view.Updates.Select(u => u.Progress));
        Assert.Equal(["theirs 3", "theirs 2", "theirs 1", "ours 2"], view.Actions[0].Updates.Select(u => u.Progress));
        Assert.Equal([(action, "ours 1"), (null, "ours 1")], (await grains.History(objective)).Lines.Select(line => (line.Item.Action, line.Item.Update!.Progress)));
    }

    [Fact]
    public async Task Import_WithTheIdOfAnotherStrategysObjective_IsRefusedAndLeavesItThere()
    {
        var grains = await _fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy();
        var objective = await grains.GivenObjective(strategy);
        var pack = JsonNode.Parse(Pack())!;
        pack["objectives"]![0]!["id"] = objective.ToString("N");

        Assert.Equal([(ProblemCodes.Duplicate, "objectives[0].id")], await Problems(grains, pack.ToJsonString()));
        Assert.Equal(strategy, (await grains.Objective(objective))!.Strategy);
        Assert.Empty(await Problems(await _fixture.GivenCouncil(), pack.ToJsonString()));
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

    /// <summary>What is only too long or misspelt keeps nobody from hearing of the rest.</summary>
    [Fact]
    public async Task Check_WithFaultsOfFormAndOfRules_SaysAllAtOnce()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        pack["objectives"]![0]!["label"] = new string('x', 61);
        pack["objectives"]![0]!["actions"]![1]!["id"] = "Second Action";
        pack["objectives"]![0]!["metrics"]![0] = "no-such-metric";

        Assert.Equal(
            [
                (ProblemCodes.TooLong, "objectives[0].label"),
                (ProblemCodes.Format, "objectives[0].actions[1].id"),
                (ProblemCodes.Unknown, "objectives[0].metrics[0]"),
            ],
            (await Problems(grains, pack.ToJsonString())).OrderBy(p => p.Item1 == ProblemCodes.TooLong ? 0 : p.Item1 == ProblemCodes.Format ? 1 : 2));
    }

    [Fact]
    public async Task Check_OfHundredsOfFaults_SaysTheFirstAndHowManyThereAre()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        pack["objectives"]![0]!["actions"] = new JsonArray([.. Enumerable.Range(0, 150).Select(i => (JsonNode)new JsonObject { ["id"] = $"a{i}", ["text"] = "T", ["metrics"] = new JsonArray("x", "y") })]);

        var outcome = await grains.Call<IPackImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Check(pack.ToJsonString()));

        Assert.Equal(201, outcome.Problems.Length);
        Assert.Equal("These are the first 200 of 300 problems. Mend them and check the pack again.", outcome.Problems[^1].Message);
    }

    [Theory]
    [InlineData("strategy.title", "5", "Give a text in quotation marks, or leave the member out.")]
    [InlineData("strategy.vision", "null", "Give a text in quotation marks, or leave the member out.")]
    [InlineData("strategy.period.end", "\"2024-02-30\"", "Give a date as year-month-day, such as 2023-04-30.")]
    [InlineData("strategy.period.end", "\"31/12/2024\"", "Give a date as year-month-day, such as 2023-04-30.")]
    [InlineData("strategy.themes", "{}", "Give a list in square brackets, or leave the member out.")]
    [InlineData("strategy.period", "[]", "Give an object in braces, or leave the member out.")]
    [InlineData("strategy.kind", "\"plan\"", "Use one of: strategy, action-plan, equality-objectives, scheme.")]
    [InlineData("revision", "\"2\"", "Give a whole number without quotation marks, or leave the member out.")]
    [InlineData("revision", "1.5", "Give a whole number without quotation marks, or leave the member out.")]
    [InlineData("revision", "0", "Give a number from 1 to 1000000.")]
    [InlineData("revision", "99999999999999999999", "Give a number from 1 to 1000000.")]
    [InlineData("id", "\"My Pack\"", "Use 1 to 60 lower-case letters, digits, dots and hyphens, beginning with a letter or digit.")]
    public async Task Check_OfAValueThatCannotBe_SaysOnceWhatToWrite(string path, string value, string message)
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        var steps = path.Split('.');
        steps[..^1].Aggregate(pack, (node, step) => node[step]!)[steps[^1]] = JsonNode.Parse(value);

        var outcome = await grains.Call<IPackImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Check(pack.ToJsonString()));

        Assert.Equal([(path, message)], outcome.Problems.Select(p => (p.Field, p.Message)));
    }

    [Fact]
    public async Task Check_OfASignatureTwiceOrOfNobody_IsRefusedAsASingleOneIs()
    {
        var grains = await _fixture.GivenCouncil();
        var pack = JsonNode.Parse(Pack())!;
        JsonObject By(string role) => new() { ["role"] = role, ["date"] = "2024-01-31" };
        pack["strategy"]!["signOffs"] = new JsonArray(By("Leader"), By("Leader"), By(" "));

        Assert.Equal([(ProblemCodes.Duplicate, "strategy.signOffs[1].role"), (ProblemCodes.Required, "strategy.signOffs[2].role")], await Problems(grains, pack.ToJsonString()));
    }

    [Theory]
    [InlineData("{\n  \"format\": 'x' }", "The file is not well-formed JSON. Look at line 2, byte 13.")]
    [InlineData("{}\n// a comment", "The file is not well-formed JSON. Look at line 2, byte 1.")]
    [InlineData("{ \"revision\": 1, }", "The file is not well-formed JSON. Look at line 1, byte 18.")]
    [InlineData("", "The file is not well-formed JSON. Look at line 1, byte 1.")]
    [InlineData("null", "A pack is one object, in braces.")]
    [InlineData("{}", "This version reads packs of format equalitycloud.strategy-pack/1 only.")]
    public async Task Check_OfWhatIsNoPack_SaysWhereOrWhatIsMissing(string json, string message)
    {
        var grains = await _fixture.GivenCouncil();

        var outcome = await grains.Call<IPackImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Check(json));

        Assert.Equal(message, outcome.Problems[0].Message);
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

    /// <summary>Everything that is said is there; a no and the address of the schema need not be said, and a default may be.</summary>
    private static void AssertHolds(JsonNode said, JsonNode? found, string path)
    {
        if (said is JsonObject members)
        {
            foreach (var (name, value) in members.Where(m => m.Key is not "$schema" && m.Value!.ToJsonString() is not "false"))
            {
                AssertHolds(value!, found?[name], $"{path}.{name}");
            }
        }
        else if (said is JsonArray items)
        {
            Assert.True(items.Count == (found as JsonArray)?.Count, $"{path} has another length: {found}");
            for (var i = 0; i < items.Count; i++)
            {
                AssertHolds(items[i]!, found![i], $"{path}[{i}]");
            }
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(said, found), $"{path} is {found} and not {said}.");
        }
    }

    private static Task<string?> Export(CallerGrains grains, Guid strategy) => grains.Call<IPackExportGrain, Task<string?>>(strategy, grain => grain.Export());

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
