using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Packs;
using EqualityCloud.Grains.Validation;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class MetricGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Get_ByAnotherCouncil_FindsNothing()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var other = await fixture.GivenCouncil();

        Assert.Null(await other.Metric(id));
        Assert.NotNull(await grains.Metric(id));
    }

    [Fact]
    public async Task Writes_OfAnotherCouncilsMetric_AreNotFoundEvenWithoutPermission()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var stranger = fixture.As(Given.Of((await fixture.GivenCouncil()).Caller.Tenant, Roles.Viewer));

        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Record(stranger, id, Given.Observation())));
        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Edit(stranger, id, Given.Metric, 1)));
        Assert.Empty((await grains.Metric(id))!.Observations);
    }

    [Fact]
    public async Task Record_ByViewer_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var viewer = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer));

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Record(viewer, id, Given.Observation())));
        Assert.Empty((await grains.Metric(id))!.Observations);
    }

    [Fact]
    public async Task Create_ByContributor_IsForbiddenAndMakesNothing()
    {
        var grains = await fixture.GivenCouncil();
        var contributor = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Contributor));
        var id = Guid.NewGuid();

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Create(contributor, id, Given.Metric)));
        Assert.Null(await grains.Metric(id));
    }

    [Fact]
    public async Task Create_ThenGet_GivesItBackAndEntersTheCouncilsIndex()
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();

        var outcome = await Create(grains, id, Given.Metric);
        var view = (await grains.Metric(id))!;

        Assert.Equal((true, 1, id), (outcome.Done, outcome.Version, outcome.Created));
        Assert.Equal((id, 1, "m", TrackStatus.NoTarget), (view.Id, view.Version, view.Ref, view.Status));
        ContentAssert.Equal(Given.Metric, view.Details);
        Assert.Equal([id], (await grains.Council())!.Metrics.ToArray());
    }

    [Fact]
    public async Task Create_OfAnIdThatIsTaken_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        Assert.Equal([(ProblemCodes.AlreadyExists, "id")], await Problems(Create(grains, id, Given.Metric)));
    }

    [Fact]
    public async Task Record_OfAPeriod_ShowsTheFigureAndWhoRecordedIt()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        var outcome = Given.Done(await Record(grains, id, Given.Observation()));

        var shown = Assert.Single((await grains.Metric(id))!.Observations);
        Assert.Equal((2, 0.6667m, null), (outcome.Version, shown.Result.Value(), shown.Result.Missing()));
        Assert.Equal((1, grains.Caller.Actor, fixture.Clock.GetUtcNow(), null), (shown.Observation.Revision, shown.Observation.RecordedBy, shown.Observation.RecordedAt, shown.Observation.FromPack));
        var line = (await grains.Audit($"metric/{id:N}")).Entries[0];
        Assert.Equal(("observation.recorded", 2, "2023-01-01/2023-12-31"), (line.Event, line.Version, line.Values!["period"]));
    }

    [Fact]
    public async Task Record_OfSeveralPeriods_ShowsTheNewestFirst()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        foreach (var year in (int[])[2021, 2023, 2020, 2022])
        {
            Given.Done(await Record(grains, id, Given.Observation(year)));
        }

        Assert.Equal([2023, 2022, 2021, 2020], (await grains.Metric(id))!.Observations.Select(o => o.Observation.Entry.Period.End.Year));
    }

    [Fact]
    public async Task Record_OfTheSamePeriodAgain_SupersedesAndKeepsTheOldFigureInTheHistory()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        Given.Done(await Record(grains, id, Given.Observation(numerator: 24)));

        Given.Done(await Record(grains, id, Given.Observation(numerator: 36)));

        var now = Assert.Single((await grains.Metric(id))!.Observations);
        Assert.Equal((2, 1m), (now.Observation.Revision, now.Result.Value()));
        var past = Assert.Single((await grains.History(id)).Lines).Item.Observation!;
        Assert.Equal((1, 24L), (past.Revision, past.Entry.Figures[0].Numerator));
        Assert.Equal(["observation.corrected", "observation.recorded", "metric.created"], (await grains.Audit($"metric/{id:N}")).Entries.Select(e => e.Event));
    }

    [Fact]
    public async Task Record_OfTheSameFiguresAgain_ChangesNothing()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        Given.Done(await Record(grains, id, Given.Observation()));

        var again = Given.Done(await Record(grains, id, Given.Observation()));

        Assert.Equal((2, 2), (again.Version, (await grains.Metric(id))!.Version));
        Assert.Equal(0, (await grains.History(id)).Total);
    }

    [Fact]
    public async Task Record_FromProvisionalToFinalToCorrected_AsksForANoteOnlyOfTheCorrection()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        Given.Done(await Record(grains, id, Given.Observation(status: ObservationStatus.Provisional)));
        Given.Done(await Record(grains, id, Given.Observation(status: ObservationStatus.Final)));

        var silent = await Problems(Record(grains, id, Given.Observation(numerator: 25, note: " ", status: ObservationStatus.Final)));
        Given.Done(await Record(grains, id, Given.Observation(numerator: 25, note: "Two late starters", status: ObservationStatus.Final)));

        Assert.Equal([(ProblemCodes.NoteRequired, "observation.note")], silent);
        var now = (await grains.Metric(id))!.Observations[0].Observation;
        Assert.Equal((3, 25L, "Two late starters"), (now.Revision, now.Entry.Figures[0].Numerator, now.Entry.Note));
        Assert.Equal([ObservationStatus.Final, ObservationStatus.Provisional], (await grains.History(id)).Lines.Select(l => l.Item.Observation!.Entry.Status));
    }

    public static TheoryData<string, ObservationEntry, string, string> BadFigures => new()
    {
        { "negative numerator", With(new GroupFigures { Group = "white", Numerator = -1, Denominator = 10 }), ProblemCodes.Negative, "observation.figures[0].numerator" },
        { "negative denominator", With(new GroupFigures { Group = "white", Numerator = -3, Denominator = -2 }), ProblemCodes.Negative, "observation.figures[0].denominator" },
        { "too many", With(new GroupFigures { Group = "white", Numerator = 11, Denominator = 10 }), ProblemCodes.NumeratorTooLarge, "observation.figures[0].numerator" },
        { "unknown group", With(new GroupFigures { Group = "purple", Numerator = 1, Denominator = 10 }), ProblemCodes.UnknownGroup, "observation.figures[0].group" },
        { "twice", With(new GroupFigures { Group = "white", Numerator = 1, Denominator = 10 }, new GroupFigures { Group = "white", Numerator = 2, Denominator = 10 }), ProblemCodes.Duplicate, "observation.figures[1].group" },
        { "no denominator", With(new GroupFigures { Group = "white", Numerator = 1 }), ProblemCodes.Required, "observation.figures[0].denominator" },
        { "no numerator", With(new GroupFigures { Group = "white", Denominator = 1 }), ProblemCodes.Required, "observation.figures[0].numerator" },
        { "nothing", With(), ProblemCodes.Required, "observation.figures" },
        { "future", Given.Observation(2025), ProblemCodes.Range, "observation.period.start" },
        { "backwards", Given.Observation() with { Period = new Period(Given.Today, Given.Today.AddDays(-1)) }, ProblemCodes.Period, "observation.period" },
        { "label", Given.Observation() with { Label = new string('x', 61) }, ProblemCodes.TooLong, "observation.label" },
    };

    [Theory]
    [MemberData(nameof(BadFigures))]
    public async Task Record_OfFiguresThatCannotBe_IsRefusedByFieldAndStoresNothing(string what, ObservationEntry entry, string code, string field)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        Assert.True((await Problems(Record(grains, id, entry))).Contains((code, field)), what);
        Assert.Empty((await grains.Metric(id))!.Observations);
    }

    [Fact]
    public async Task Record_InThePeriodThatRunsToday_IsTaken()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        Given.Done(await Record(grains, id, Given.Observation(2024)));
    }

    [Fact]
    public async Task Record_BeyondThePeriodsAtHand_MovesTheOldestToTheHistory()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric(Given.Metric with { Kind = MetricKind.Count, Breakdown = null });
        var first = new DateOnly(2010, 1, 1);
        for (var month = 0; month < Limits.Observations + 2; month++)
        {
            var start = first.AddMonths(month);
            Given.Done(await Record(grains, id, new ObservationEntry
            {
                Period = new Period(start, start.AddMonths(1).AddDays(-1)),
                Figures = [new GroupFigures { Numerator = month }],
            }));
        }

        var view = (await grains.Metric(id))!;
        Assert.Equal((Limits.Observations, 121m, 2m), (view.Observations.Length, view.Observations[0].Result.Value(), view.Observations[^1].Result.Value()));
        Assert.Equal([1L, 0L], (await grains.History(id)).Lines.Select(l => l.Item.Observation!.Entry.Figures[0].Numerator!.Value));
    }

    [Fact]
    public async Task Edit_ThatTakesOutAGroupWithFigures_IsRefused()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var without = Given.Metric with { Breakdown = Given.Metric.Breakdown! with { Groups = [Given.Metric.Breakdown.Groups[0]], Comparator = null } };
        Given.Done(await Record(grains, id, Given.Observation()));

        Assert.Equal([(ProblemCodes.UnknownGroup, "details.breakdown.groups")], await Problems(Edit(grains, id, without, 2)));
        Assert.Equal(2, (await grains.Metric(id))!.Details.Breakdown!.Groups.Length);
    }

    [Fact]
    public async Task Edit_ToAKindThatRecordedFiguresDoNotFit_IsRefusedUntilTheyAreWithdrawn()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var count = Given.Metric with { Kind = MetricKind.Count, Breakdown = Given.Metric.Breakdown! with { Interest = null, Comparator = null } };
        var value = count with { Kind = MetricKind.Value };
        Given.Done(await Record(grains, id, Given.Observation(2022)));
        Given.Done(await Record(grains, id, Given.Observation(2023)));

        var refused = (await Edit(grains, id, value, 3)).Problems;

        Assert.Equal([(ProblemCodes.FiguresDoNotFit, "details.kind")], refused.Select(p => (p.Code, p.Field)));
        Assert.Contains("2 periods (the newest is 2023-01-01/2023-12-31)", refused[0].Message, StringComparison.Ordinal);
        Given.Done(await Edit(grains, id, count, 3));
        foreach (var year in (int[])[2022, 2023])
        {
            Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Withdraw(Given.Observation(year).Period, "Another measure from now on", Given.Append)));
        }
        Given.Done(await Edit(grains, id, value, 6));
    }

    [Fact]
    public void CheckKind_OfFiguresThatDidNotFitBefore_HindersNothing()
    {
        var recorded = new Observation { Entry = Given.Observation() };
        var value = Given.Metric with { Kind = MetricKind.Value };

        Assert.Single(MetricRules.CheckKind(Given.Metric, value, [recorded]));
        Assert.Empty(MetricRules.CheckKind(value, value with { Title = "Other" }, [recorded]));
    }

    [Fact]
    public async Task Import_OfAKindThatRecordedFiguresDoNotFit_IsRefusedAndChangesNothing()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        Given.Done(await Record(grains, id, Given.Observation()));
        var imported = new ImportedMetric { Ref = "m", Details = Given.Metric with { Kind = MetricKind.Value } };

        var refused = await Assert.ThrowsAsync<ImportRefusedException>(() => grains.Call<IMetricGrain, Task<ImportOutcome>>(id, grain => grain.Import(imported, Guid.NewGuid())));

        Assert.Equal((ProblemCodes.FiguresDoNotFit, 2), (refused.Code, (await grains.Metric(id))!.Version));
    }

    [Fact]
    public async Task Edit_ThatTakesOutAGroupWithoutFigures_IsDone()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var without = Given.Metric with { Breakdown = Given.Metric.Breakdown! with { Groups = [Given.Metric.Breakdown.Groups[0]], Comparator = null } };

        Assert.Equal(2, Given.Done(await Edit(grains, id, without, 1)).Version);
    }

    [Theory]
    [InlineData(null, ProblemCodes.Required)]
    [InlineData(7, ProblemCodes.Conflict)]
    public async Task Edit_WithoutTheVersionItIsAt_IsRefused(int? version, string code)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        Assert.Equal([(code, "version")], await Problems(Edit(grains, id, Given.Metric with { Title = "Other" }, version)));
    }

    [Fact]
    public async Task Edit_ThatSaysTheSame_KeepsTheVersion()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();

        Assert.Equal(1, Given.Done(await Edit(grains, id, Given.Metric with { Targets = [] }, 1)).Version);
        Assert.Single((await grains.Audit($"metric/{id:N}")).Entries);
    }

    [Fact]
    public async Task Record_RepeatedWithItsKey_ChangesOnceAndAnswersTheSame()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        var request = new WriteRequest(null, "record-1", "hash");

        var first = await Record(grains, id, Given.Observation(numerator: 24), request);
        Given.Done(await Record(grains, id, Given.Observation(numerator: 36)));
        var again = await Record(grains, id, Given.Observation(numerator: 24), request);
        var misused = await Record(grains, id, Given.Observation(2022), request with { InputHash = "other" });
        var another = await Record(fixture.As(Given.Of(grains.Caller.Tenant, Roles.Integrator)), id, Given.Observation(2021), request with { InputHash = "theirs" });

        Assert.Equal((2, 2, true), (first.Version, again.Version, again.Done));
        Assert.Equal([(ProblemCodes.KeyReused, "idempotencyKey")], misused.Problems.Select(p => (p.Code, p.Field)));
        Assert.Equal((true, 4), (another.Done, another.Version));
        Assert.Equal([1m], (await grains.Metric(id))!.Observations.Where(o => o.Observation.Entry.Period.End.Year == 2023).Select(o => o.Result.Value()));
    }

    [Fact]
    public async Task Record_RepeatedWithItsKeyADayLater_IsANewWrite()
    {
        var clock = new FixedClock(fixture.Clock.GetUtcNow());
        await using var mine = await RestartableSilo.Create(clock);
        var grains = await mine.GivenCouncil();
        var id = await grains.GivenMetric();
        var request = new WriteRequest(null, "record-1", "hash");
        Given.Done(await Record(grains, id, Given.Observation(), request));

        clock.SetTo(clock.GetUtcNow().AddHours(24).AddSeconds(1));
        var later = await Record(grains, id, Given.Observation(2022), request with { InputHash = "other" });

        Assert.Equal((true, 3), (later.Done, later.Version));
    }

    [Fact]
    public async Task Create_BeyondTheCouncilsRoom_IsRefused()
    {
        var grains = await fixture.GivenFullCouncil(metrics: Limits.Metrics);

        Assert.Equal([(ProblemCodes.LimitReached, null)], await Problems(Create(grains, Guid.NewGuid(), Given.Metric)));
    }

    private static ObservationEntry With(params GroupFigures[] figures) => Given.Observation() with { Figures = [.. figures] };

    private static Task<Outcome> Create(CallerGrains grains, Guid id, MetricDetails details) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Create("m", details, Given.Append));

    private static Task<Outcome> Edit(CallerGrains grains, Guid id, MetricDetails details, int? version) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Edit(details, new WriteRequest(version)));

    private static Task<Outcome> Record(CallerGrains grains, Guid id, ObservationEntry entry, WriteRequest? request = null) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(entry, request ?? Given.Append));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
