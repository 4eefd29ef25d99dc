using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Population;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Strategies;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Tests.Strategies;

public sealed class StrategyGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly SignOff ByTheLeader = new() { Role = "Leader of the council", Date = new DateOnly(2024, 5, 20), Note = "Cabinet, item 7" };

    [Fact]
    public async Task Get_ByAnotherCouncil_FindsNothing()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var other = await fixture.GivenCouncil();

        Assert.Null(await other.Strategy(id));
        Assert.NotNull(await grains.Strategy(id));
    }

    [Fact]
    public async Task Writes_OfAnotherCouncilsStrategy_AreNotFoundEvenWithoutPermission()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var stranger = fixture.As(Given.Of((await fixture.GivenCouncil()).Caller.Tenant, Roles.Viewer));

        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Edit(stranger, id, Given.Strategy, 1)));
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Sign(stranger, id, ByTheLeader, 1)));
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Show(stranger, id, [], 1)));
        Assert.Equal(1, (await grains.Strategy(id))!.Version);
    }

    [Fact]
    public async Task Writes_ByContributor_AreForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var contributor = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Contributor));

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Create(contributor, Guid.NewGuid(), Given.Strategy)));
        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Edit(contributor, id, Given.Strategy, 1)));
        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Sign(contributor, id, ByTheLeader, 1)));
        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Show(contributor, id, [], 1)));
    }

    [Fact]
    public async Task Create_ThenGet_GivesItBackAsADraftAndEntersTheCouncilsIndex()
    {
        var grains = await fixture.GivenCouncil();
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());

        var outcome = await Create(grains, first, Given.Strategy);
        Given.Done(await Create(grains, second, Given.Strategy));
        var view = (await grains.Strategy(first))!;

        Assert.Equal((true, 1, first), (outcome.Done, outcome.Version, outcome.Created));
        Assert.Equal((first, 1, "s", StrategyStatus.Draft, false), (view.Id, view.Version, view.Ref, view.Status, view.ImportInProgress));
        ContentAssert.Equal(Given.Strategy, view.Details);
        Assert.Equal([first, second], (await grains.Council())!.Strategies.ToArray());
    }

    [Fact]
    public async Task Create_OfAnIdThatIsTaken_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();

        Assert.Equal([(ProblemCodes.AlreadyExists, "id")], await Problems(Create(grains, id, Given.Strategy)));
    }

    /// <summary>With a key the id of what is made follows from the key, as in the API.</summary>
    [Fact]
    public async Task Create_RepeatedWithItsKeyWhenTheAnswerIsForgotten_NamesTheKey()
    {
        var grains = await fixture.GivenCouncil();
        var (strategy, objective, action, metric, fact, keyed, now) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), new WriteRequest(null, "key", "hash"), fixture.Clock.GetUtcNow());
        Func<Task<Outcome>>[] writes =
        [
            () => grains.Call<IStrategyGrain, Task<Outcome>>(strategy, grain => grain.Create("s", Given.Strategy, keyed)),
            () => grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.Create(strategy, "o", Given.Objective, keyed)),
            () => grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.AddAction(action, "a", Given.Action, keyed with { IdempotencyKey = "action" })),
            () => grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Create("m", Given.Metric, keyed)),
            () => grains.CallTenant<IPopulationGrain, Task<Outcome>>(grain => grain.AddFact(fact, new PopulationFactEntry { Text = "Carers", Value = 1, Source = "Register", Date = Given.Today }, keyed)),
        ];
        foreach (var write in writes)
        {
            Given.Done(await write());
        }
        try
        {
            fixture.Clock.SetTo(now + AnswerLimits.KeptFor + TimeSpan.FromMinutes(1));

            Assert.All(await Task.WhenAll(writes.Select(write => Problems(write()))), problems => Assert.Equal([(ProblemCodes.AlreadyExists, "idempotencyKey")], problems));
        }
        finally
        {
            fixture.Clock.SetTo(now);
        }
    }

    [Fact]
    public async Task Create_WithoutACouncil_IsNotFound() =>
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Create(fixture.As(Given.Lead(new TenantId(Guid.NewGuid()))), Guid.NewGuid(), Given.Strategy)));

    [Fact]
    public async Task Create_BeyondTheCouncilsRoom_IsRefused()
    {
        var grains = await fixture.GivenFullCouncil(strategies: Limits.Strategies);

        Assert.Equal([(ProblemCodes.LimitReached, null)], await Problems(Create(grains, Guid.NewGuid(), Given.Strategy)));
    }

    [Fact]
    public async Task Create_OfAnObjectiveBeyondTheStrategysRoom_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();
        await fixture.Silo.Storage.WriteStateAsync("strategy", GrainId.Create("strategy", TenantKey.Of(grains.Caller.Tenant, id)), new GrainState<StrategyState>(new StrategyState
        {
            Envelope = new EqualityCloud.Grains.Durable.Envelope { Version = 1 },
            Details = Given.Strategy,
            Objectives = [.. Enumerable.Range(0, Limits.Objectives).Select(_ => Guid.NewGuid())],
        }));

        Assert.Equal([(ProblemCodes.LimitReached, "strategyId")],
            await Problems(grains.Call<IObjectiveGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Create(id, "o", Given.Objective, Given.Append))));
    }

    public static TheoryData<string, StrategyDetails, string, string> BadDetails => new()
    {
        { "no title", Given.Strategy with { Title = " " }, ProblemCodes.Required, "details.title" },
        { "period backwards", Given.Strategy with { Period = new Period(new DateOnly(2024, 1, 2), new DateOnly(2024, 1, 1)) }, ProblemCodes.Period, "details.period" },
        { "period of long ago", Given.Strategy with { Period = new Period(new DateOnly(1899, 12, 31), new DateOnly(2024, 1, 1)) }, ProblemCodes.Range, "details.period" },
        { "period without an end", Given.Strategy with { Period = new Period(new DateOnly(2024, 1, 1), DateOnly.MaxValue) }, ProblemCodes.Range, "details.period" },
        { "parent after its child", Given.Strategy with { Themes = [new Theme { Key = "a", Title = "A", Parent = "b" }, new Theme { Key = "b", Title = "B" }] }, ProblemCodes.Unknown, "details.themes[0].parent" },
        { "its own parent", Given.Strategy with { Themes = [new Theme { Key = "a", Title = "A", Parent = "a" }] }, ProblemCodes.Unknown, "details.themes[0].parent" },
        { "theme twice", Given.Strategy with { Themes = [new Theme { Key = "a", Title = "A" }, new Theme { Key = "a", Title = "B" }] }, ProblemCodes.Duplicate, "details.themes[1].key" },
        { "unknown body", Given.Strategy with { Oversight = [new Oversight { Body = "board" }, new Oversight { Body = "cabinet" }] }, ProblemCodes.Unknown, "details.oversight[1].body" },
        { "unknown characteristic", Given.Strategy with { Themes = [new Theme { Key = "a", Title = "A", Characteristics = new Characteristics { Own = ["carers", "veterans"] } }] }, ProblemCodes.Unknown, "details.themes[0].characteristics.own[1]" },
        { "characteristic twice", Given.Strategy with { Themes = [new Theme { Key = "a", Title = "A", Characteristics = new Characteristics { Protected = [ProtectedCharacteristic.Age, ProtectedCharacteristic.Age] } }] }, ProblemCodes.Duplicate, "details.themes[0].characteristics.protected" },
        { "fact without source", Given.Strategy with { Facts = [new Fact { Key = "f", Text = "One in five", Source = "" }] }, ProblemCodes.Required, "details.facts[0].source" },
        { "review", Given.Strategy with { Review = new ReviewCadence { Months = 0 } }, ProblemCodes.Range, "details.review.months" },
        { "key", Given.Strategy with { Sections = [new Section { Key = "Not a key", Title = "T" }] }, ProblemCodes.Format, "details.sections[0].key" },
    };

    [Theory]
    [MemberData(nameof(BadDetails))]
    public async Task Create_OfWhatCannotBe_IsRefusedByFieldAndMakesNothing(string what, StrategyDetails details, string code, string field)
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();

        Assert.True((await Problems(Create(grains, id, details))).Contains((code, field)), what);
        Assert.Null(await grains.Strategy(id));
        Assert.Empty((await grains.Council())!.Strategies);
    }

    [Fact]
    public async Task Create_WithAChildThemeAndTheCouncilsOwnWords_IsDone()
    {
        var grains = await fixture.GivenCouncil();

        Given.Done(await Create(grains, Guid.NewGuid(), Given.Strategy with
        {
            Themes = [new Theme { Key = "race", Title = "Race" }, new Theme { Key = "pay", Title = "Pay", Parent = "race", Characteristics = new Characteristics { Own = ["carers"] } }],
            Oversight = [new Oversight { Body = "board", Cadence = Cadence.Quarterly }],
        }));
    }

    [Fact]
    public async Task Edit_AtItsVersion_ReplacesTheDetailsAndLeavesALine()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();

        var outcome = Given.Done(await Edit(grains, id, Given.Strategy with { Title = "Fairer Testford" }, 1));

        var view = (await grains.Strategy(id))!;
        Assert.Equal((2, 2, "Fairer Testford"), (outcome.Version, view.Version, view.Details.Title));
        Assert.Equal([("strategy.edited", 2), ("strategy.created", 1)], (await grains.Audit($"strategy/{id:N}")).Entries.Select(e => (e.Event, e.Version)));
    }

    [Theory]
    [InlineData(null, ProblemCodes.Required)]
    [InlineData(0, ProblemCodes.Conflict)]
    [InlineData(2, ProblemCodes.Conflict)]
    public async Task Edit_WithoutTheVersionItIsAt_IsRefused(int? version, string code)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();

        Assert.Equal([(code, "version")], await Problems(Edit(grains, id, Given.Strategy with { Title = "Other" }, version)));
        Assert.Equal("Fair Testford", (await grains.Strategy(id))!.Details.Title);
    }

    [Fact]
    public async Task Edit_OfThePeriodPastWhatIsDue_IsRefusedByField()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var objective = await grains.GivenObjective(id, Given.Objective with { Due = DueDate.On(new DateOnly(2024, 5, 31)) });
        await grains.GivenAction(objective, Given.Action with { Due = DueDate.On(new DateOnly(2024, 4, 30)) });
        await grains.GivenAction(objective, Given.Action with { Due = DueDate.On(new DateOnly(2023, 1, 1)), AlreadyDone = true });
        var other = await grains.GivenObjective(id, Given.Objective with { Period = new Period(new DateOnly(2022, 1, 1), new DateOnly(2027, 3, 31)) });
        await grains.GivenAction(other, Given.Action with { Due = DueDate.On(new DateOnly(2022, 2, 1)) });
        Task<Outcome> Begin(DateOnly start, int version) => Edit(grains, id, Given.Strategy with { Period = Given.Strategy.Period with { Start = start } }, version);
        var version = (await grains.Strategy(id))!.Version;

        Assert.Equal([(ProblemCodes.OutsidePeriod, "details.period")], await Problems(Begin(new DateOnly(2024, 5, 1), version)));
        Given.Done(await Begin(new DateOnly(2024, 4, 30), version));
    }

    [Fact]
    public async Task Edit_OfThePeriodPastAnObjectivesOwnDay_IsRefusedByField()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        await grains.GivenObjective(id, Given.Objective with { Due = DueDate.On(new DateOnly(2024, 5, 31)) });
        var later = Given.Strategy with { Period = Given.Strategy.Period with { Start = new DateOnly(2024, 6, 1) } };

        Assert.Equal([(ProblemCodes.OutsidePeriod, "details.period")], await Problems(Edit(grains, id, later, (await grains.Strategy(id))!.Version)));
    }

    /// <summary>The strategy asks its objectives while these ask it: neither waits for the other's end.</summary>
    [Fact]
    public async Task Edit_OfThePeriodWhileItsObjectivesAreWritten_IsDoneLikeThem()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var objectives = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => grains.GivenObjective(id)));
        var writing = objectives.SelectMany(objective => Enumerable.Range(0, 20).Select(_ => grains.GivenAction(objective))).ToArray();

        for (var day = 1; day <= 20; day++)
        {
            Given.Done(await Edit(grains, id, Given.Strategy with { Period = Given.Strategy.Period with { Start = Given.Strategy.Period.Start.AddDays(day) } }, (await grains.Strategy(id))!.Version));
        }

        Assert.Equal(160, (await Task.WhenAll(writing)).Distinct().Count());
    }

    [Fact]
    public async Task SignOff_OfARole_IsKeptWithDateAndNote()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();

        Given.Done(await Sign(grains, id, ByTheLeader, 1));

        Assert.Equal([ByTheLeader], (await grains.Strategy(id))!.SignOffs.ToArray());
        var line = (await grains.Audit($"strategy/{id:N}")).Entries[0];
        Assert.Equal(("strategy.signed-off", "Leader of the council", "2024-05-20"), (line.Event, line.Values!["role"], line.Values["date"]));
    }

    [Fact]
    public async Task SignOff_InTheFutureOrTwice_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        Given.Done(await Sign(grains, id, ByTheLeader with { Date = Given.Today }, 1));

        Assert.Equal([(ProblemCodes.Range, "signOff.date")], await Problems(Sign(grains, id, ByTheLeader with { Date = Given.Today.AddDays(1) }, 2)));
        Assert.Equal([(ProblemCodes.Duplicate, "signOff.role")], await Problems(Sign(grains, id, ByTheLeader with { Date = Given.Today, Note = null }, 2)));
        Assert.Equal(3, Given.Done(await Sign(grains, id, ByTheLeader with { Role = "Chief Executive", Date = Given.Today }, 2)).Version);
    }

    [Theory]
    [InlineData("2023-04-01", "2027-03-31", false, StrategyStatus.Draft)]
    [InlineData("2023-04-01", "2027-03-31", true, StrategyStatus.InForce)]
    [InlineData("2024-06-03", "2027-03-31", true, StrategyStatus.InForce)]
    [InlineData("2024-06-04", "2027-03-31", true, StrategyStatus.Agreed)]
    [InlineData("2024-06-04", "2027-03-31", false, StrategyStatus.Draft)]
    [InlineData("2020-04-01", "2024-06-03", true, StrategyStatus.InForce)]
    [InlineData("2020-04-01", "2024-06-02", true, StrategyStatus.Ended)]
    [InlineData("2020-04-01", "2024-06-02", false, StrategyStatus.Ended)]
    public async Task Status_OnTheThirdOfJune2024_FollowsFromPeriodAndSignatures(string start, string end, bool agreed, StrategyStatus expected)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy(Given.Strategy with { Period = new Period(DateOnly.Parse(start, null), DateOnly.Parse(end, null)) });
        if (agreed)
        {
            Given.Done(await Sign(grains, id, ByTheLeader, 1));
        }

        Assert.Equal(expected, (await grains.Strategy(id))!.Status);
    }

    [Fact]
    public async Task Status_AsTheDaysGoBy_ChangesWithoutAWrite()
    {
        var clock = new FixedClock(fixture.Clock.GetUtcNow());
        await using var silo = await RestartableSilo.Create(clock);
        var grains = await silo.GivenCouncil();
        var id = await grains.GivenStrategy();
        Given.Done(await Sign(grains, id, ByTheLeader, 1));
        var before = (await grains.Strategy(id))!;

        clock.SetTo(new DateTimeOffset(2027, 4, 1, 0, 0, 0, TimeSpan.Zero));

        var after = (await grains.Strategy(id))!;
        Assert.Equal((StrategyStatus.InForce, StrategyStatus.Ended, before.Version), (before.Status, after.Status, after.Version));
    }

    // Each asks the other while it is written: the strategy whether the metric is there, the metric whether the strategy takes an import.
    [Fact]
    public async Task ShowMetrics_WhileAMetricOfItIsEdited_NeitherWaitsForTheOther()
    {
        var grains = await fixture.GivenCouncil();
        var (id, metric) = (await grains.GivenStrategy(), Guid.NewGuid());
        await grains.Call<IMetricGrain, Task<ImportOutcome>>(metric, grain => grain.Import(new ImportedMetric { Ref = "m", Details = Given.Metric, Strategy = id }, Guid.NewGuid()));

        for (var turn = 0; turn < 20; turn++)
        {
            Given.Done(await Show(grains, id, [], (await grains.Strategy(id))!.Version));
            var (version, revision) = ((await grains.Strategy(id))!.Version, (await grains.Metric(metric))!.Version);
            var both = await Task.WhenAll(
                Show(grains, id, [metric], version),
                grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Edit(Given.Metric with { Owner = $"Owner {turn}" }, Given.At(revision))));
            Assert.All(both, outcome => Given.Done(outcome));
        }
    }

    [Fact]
    public async Task ShowMetrics_InAnOrder_KeepsIt()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenStrategy();
        var (one, two) = (await grains.GivenMetric(), await grains.GivenMetric());

        Given.Done(await Show(grains, id, [two, one], 1));

        Assert.Equal([two, one], (await grains.Strategy(id))!.Metrics.ToArray());
        Assert.Equal([(ProblemCodes.Duplicate, "metrics")], await Problems(Show(grains, id, [one, one], 2)));
        Assert.Equal([(ProblemCodes.Conflict, "version")], await Problems(Show(grains, id, [one], 1)));
    }

    [Fact]
    public async Task Create_RepeatedWithItsKey_MakesOneAndAnswersTheSame()
    {
        var grains = await fixture.GivenCouncil();
        var (id, request) = (Guid.NewGuid(), new WriteRequest(null, "create-1", "hash"));

        var first = await grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create("s", Given.Strategy, request));
        var again = await grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create("s", Given.Strategy, request));
        var misused = await grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create("s", Given.Strategy, request with { InputHash = "other" }));

        Assert.Equal((1, id, true), (again.Version, again.Created, again.Done));
        Assert.Equal(first.Created, again.Created);
        Assert.Equal(ProblemCodes.KeyReused, misused.Problems[0].Code);
        Assert.Equal([id], (await grains.Council())!.Strategies.ToArray());
    }

    private static Task<Outcome> Create(CallerGrains grains, Guid id, StrategyDetails details) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Create("s", details, Given.Append));

    private static Task<Outcome> Edit(CallerGrains grains, Guid id, StrategyDetails details, int? version) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.Edit(details, new WriteRequest(version)));

    private static Task<Outcome> Sign(CallerGrains grains, Guid id, SignOff signOff, int version) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.SignOff(signOff, Given.At(version)));

    private static Task<Outcome> Show(CallerGrains grains, Guid id, Guid[] metrics, int version) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(id, grain => grain.ShowMetrics([.. metrics], Given.At(version)));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
