using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Imports;

public sealed class ObservationImportTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly ImportHeader Header = new(ImportFormat.Observations, "observations.csv");

    [Fact]
    public async Task Import_OfAnotherCouncil_IsNotFound()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, await grains.GivenMetric(), Given.Observation(), null));
        var other = await fixture.GivenCouncil();

        Assert.Null(await other.Call<IImportGrain, Task<ImportView?>>(job, grain => grain.Get()));
        Assert.Empty(await other.Call<IImportGrain, Task<System.Collections.Immutable.ImmutableArray<ImportItem>>>(job, grain => grain.Changes(0)));
        Assert.Equal(ProblemCodes.NotFound, (await other.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Accept(false, Given.At(3)))).Problems[0].Code);
        Assert.Equal(ImportStatus.Ready, (await grains.Import(job)).Status);
    }

    [Fact]
    public async Task Metric_OfAnotherCouncil_IsAnErrorAndNothingIsApplied()
    {
        var (grains, other) = (await fixture.GivenCouncil(), await fixture.GivenCouncil());
        var theirs = await other.GivenMetric();

        var job = await grains.Upload(Header, new ImportRow.Observed(2, theirs, Given.Observation(), null), new ImportRow.Observed(3, await grains.GivenMetric(), Given.Observation(), null));

        var view = await grains.Import(job);
        Assert.Equal((2, "Metric id", ProblemCodes.Unknown), (view.Problems[0].Row, view.Problems[0].Column, view.Problems[0].Code));
        Assert.Equal("IMPORT_HAS_ERRORS", (await grains.Accept(job)).Problems[0].Code);
        Assert.Empty((await other.Metric(theirs))!.Observations);
    }

    [Theory]
    [InlineData(Roles.Viewer)]
    [InlineData(Roles.Contributor)]
    [InlineData(Roles.RegionalAnalyst)]
    public async Task Open_ByARoleWithoutThePermission_IsForbiddenAndLeavesNothing(string role)
    {
        var grains = await fixture.GivenCouncil();
        var caller = fixture.As(Given.Of(grains.Caller.Tenant, role));
        var job = Guid.NewGuid();

        Assert.Equal(ProblemCodes.Forbidden, (await caller.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header))).Problems[0].Code);
        Assert.Null(await grains.Call<IImportGrain, Task<ImportView?>>(job, grain => grain.Get()));
    }

    [Fact]
    public async Task Upload_ByItself_ChangesNothing()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();

        var view = await grains.Import(await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(), null)));

        Assert.Equal((ImportStatus.Ready, new ImportTotals(Added: 1)), (view.Status, view.Totals));
        Assert.Empty((await grains.Metric(metric))!.Observations);
    }

    [Fact]
    public async Task Accepted_RecordsAndCorrects_AndTheSameFileAgainChangesNothing()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        await Record(grains, metric, Given.Observation(2022));
        ImportRow[] rows = [new ImportRow.Observed(2, metric, Given.Observation(2022, 30), null), new ImportRow.Observed(4, metric, Given.Observation(2023), null)];

        var job = await grains.Upload(Header, [.. rows]);
        Given.Done(await grains.Accept(job));

        Assert.Equal((ImportStatus.Done, new ImportTotals(Added: 1, Changed: 1)), ((await grains.Import(job)).Status, (await grains.Import(job)).Totals));
        Assert.Equal([24, 30], (await grains.Metric(metric))!.Observations.Select(o => o.Observation.Entry.Figures[0].Numerator));
        var again = await grains.Upload(Header, [.. rows]);
        Assert.Equal(new ImportTotals(Unchanged: 2), (await grains.Import(again)).Totals);
        var version = (await grains.Metric(metric))!.Version;
        Given.Done(await grains.Accept(again));
        Assert.Equal(version, (await grains.Metric(metric))!.Version);
    }

    [Fact]
    public async Task Accept_Twice_IsAnsweredAlikeAndDoneOnce()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(), null));
        var version = (await grains.Import(job)).Version;

        Given.Done(await grains.Accept(job, version: version));
        Given.Done(await grains.Accept(job, version: version));

        Assert.Equal(2, (await grains.Metric(metric))!.Version);
        Assert.Equal(ProblemCodes.Transition, (await grains.Accept(job, version: version + 1)).Problems[0].Code);
    }

    [Fact]
    public async Task Accept_OfAnotherVersion_IsAConflict()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, await grains.GivenMetric(), Given.Observation(), null));

        Assert.Equal(ProblemCodes.Conflict, (await grains.Accept(job, version: 1)).Problems[0].Code);
    }

    [Fact]
    public async Task Undo_RestoresWhatWasThereBefore()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        await Record(grains, metric, Given.Observation(2022));
        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(2022, 30), null), new ImportRow.Observed(4, metric, Given.Observation(2023), null));
        await grains.Accept(job);

        Given.Done(await grains.Undo(job));

        Assert.Equal(ImportStatus.Undone, (await grains.Import(job)).Status);
        Assert.Equal(24, Assert.Single((await grains.Metric(metric))!.Observations).Observation.Entry.Figures[0].Numerator);
        // Neither the import nor its undoing is lost from the history.
        Assert.Equal(3, (await grains.History(metric)).Lines.Length);
    }

    [Fact]
    public async Task Undo_AfterSomebodyChangedAFigure_IsRefusedWholeAndSaysWhich()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(2022), null), new ImportRow.Observed(3, metric, Given.Observation(2023), null));
        await grains.Accept(job);
        await Record(grains, metric, Given.Observation(2023, 99));

        await grains.Undo(job);

        var view = await grains.Import(job);
        Assert.Equal(ImportStatus.Done, view.Status);
        Assert.Equal((3, ProblemCodes.Conflict), (Assert.Single(view.Left).Row, view.Left[0].Code));
        Assert.Equal([99, 24], (await grains.Metric(metric))!.Observations.Select(o => o.Observation.Entry.Figures[0].Numerator));
    }

    [Fact]
    public async Task FigureChangedBetweenPreviewAndAcceptance_IsLeftAndSaid()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(2022), null), new ImportRow.Observed(3, metric, Given.Observation(2023), null));
        await Record(grains, metric, Given.Observation(2022, 77));

        Given.Done(await grains.Accept(job));

        Assert.Equal(2, Assert.Single((await grains.Import(job)).Left).Row);
        Assert.Equal([24, 77], (await grains.Metric(metric))!.Observations.Select(o => o.Observation.Entry.Figures[0].Numerator));
        Given.Done(await grains.Undo(job));
        Assert.Equal([77], (await grains.Metric(metric))!.Observations.Select(o => o.Observation.Entry.Figures[0].Numerator));
    }

    [Fact]
    public async Task RowWhoseFigureWasChangedSinceItsExport_IsAConflictAndAppliedOnlyWhenMeant()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        await Record(grains, metric, Given.Observation(2023, 20));
        var mark = ContentMark.Of((await grains.Metric(metric))!.Observations[0].Observation.Entry);
        await Record(grains, metric, Given.Observation(2023, 21));

        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(2023, 22), mark));

        Assert.Equal(new ImportTotals(Conflicts: 1), (await grains.Import(job)).Totals);
        Assert.Equal(ProblemCodes.Conflict, (await grains.Accept(job)).Problems[0].Code);
        Given.Done(await grains.Accept(job, conflictsToo: true));
        Assert.Equal(22, (await grains.Metric(metric))!.Observations[0].Observation.Entry.Figures[0].Numerator);
    }

    [Fact]
    public async Task RowAgainstTheRules_NamesRowAndColumn()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        await Record(grains, metric, Given.Observation(2022, status: ObservationStatus.Final));

        var view = await grains.Import(await grains.Upload(Header,
            new ImportRow.Observed(2, metric, Given.Observation(2023, numerator: 121), null),
            new ImportRow.Observed(4, metric, Given.Observation(2022, 30), null)));

        Assert.Equal([(2, "Numerator", ProblemCodes.NumeratorTooLarge), (4, "Note", ProblemCodes.NoteRequired)], view.Problems.Select(p => (p.Row, p.Column!, p.Code)));
        Assert.Equal(ImportStatus.Ready, view.Status);
    }

    [Fact]
    public async Task FileWithErrors_IsKeptForItsReportOnly()
    {
        var grains = await fixture.GivenCouncil();
        var job = Guid.NewGuid();
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header)));
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Close(
            new ImportFindings(9, [new ImportProblem(4, "Value", "x", "NOT_A_NUMBER", true, "No number.")], [new ImportProblemCount("NOT_A_NUMBER", true, 1)]), pages: 3)));

        Assert.Equal("IMPORT_HAS_ERRORS", (await grains.Accept(job)).Problems[0].Code);
        Assert.Equal((ImportStatus.Ready, 9, 0), ((await grains.Import(job)).Status, (await grains.Import(job)).Lines, (await grains.Import(job)).Steps));
        Assert.Contains(job, await grains.CallTenant<IImportIndexGrain, Task<System.Collections.Immutable.ImmutableArray<Guid>>>(grain => grain.Read()));
    }

    [Fact]
    public async Task UploadThatBrokeOff_IsBegunAnew_AndOneThatCameThroughIsNot()
    {
        var grains = await fixture.GivenCouncil();
        var (metric, job) = (await grains.GivenMetric(), Guid.NewGuid());
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header)));
        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Stage(0, [[new ImportRow.Observed(2, metric, Given.Observation(2020), null)]])));

        await grains.Upload(job, Header, [new ImportRow.Observed(2, metric, Given.Observation(2021), null)]);

        Assert.Equal(new ImportTotals(Added: 1), (await grains.Import(job)).Totals);
        Assert.Equal(ProblemCodes.KeyReused, (await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Open(Header))).Problems[0].Code);
    }

    [Fact]
    public async Task Discarded_CannotBeAccepted()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, await grains.GivenMetric(), Given.Observation(), null));
        var version = (await grains.Import(job)).Version;

        Given.Done(await grains.Call<IImportGrain, Task<Outcome>>(job, grain => grain.Discard(Given.At(version))));

        Assert.Equal(ProblemCodes.Transition, (await grains.Accept(job)).Problems[0].Code);
    }

    [Fact]
    public async Task IndicatorsFigures_GoToTheMetricThatStandsForIt_WithTheGroupsThatItHas()
    {
        var grains = await fixture.GivenCouncil();
        var gap = await grains.GivenMetric(new MetricDetails { Title = "Gap", Kind = MetricKind.PayGap, Unit = "%", Indicator = new IndicatorReference("gender-pay-gap-mean-hourly") });
        var quarters = await grains.GivenMetric(new MetricDetails
        {
            Title = "Quarters",
            Kind = MetricKind.Proportion,
            Unit = "%",
            Indicator = new IndicatorReference("gender-pay-gap-quarters"),
            Breakdown = new Breakdown { Scheme = "pay-quarters", Groups = [new BreakdownGroup("lower", "Lower"), new BreakdownGroup("upper", "Upper")] },
        });
        var entry = Given.Observation() with { Figures = [] };

        var job = await grains.Upload(new ImportHeader(ImportFormat.Payroll, null),
            new ImportRow.Indicated(0, null, "gender-pay-gap-mean-hourly", entry with { Figures = [new GroupFigures { Denominator = 800, Value = -2.6m }] }),
            new ImportRow.Indicated(0, null, "gender-pay-gap-quarters", entry with { Figures = [new GroupFigures { Group = "lower", Numerator = 60, Denominator = 100 }, new GroupFigures { Group = "lower-middle", Numerator = 5, Denominator = 100 }] }),
            new ImportRow.Indicated(0, null, "gender-pay-gap-median-hourly", entry with { Figures = [new GroupFigures { Denominator = 800, Value = 0 }] }),
            new ImportRow.Indicated(0, null, "ethnicity-pay-gap-mean-hourly", entry with { Note = "Not calculable: there is nobody in the group." }));

        var view = await grains.Import(job);
        Assert.Equal(["NOT_CALCULATED"], view.Problems.Select(p => p.Code));
        Assert.Equal(new ImportTotals(Added: 3, NewMetrics: 1), view.Totals);
        Given.Done(await grains.Accept(job));
        Assert.Equal((-2.6m, 800), (Figure(await grains.Metric(gap)).Value!.Value, Figure(await grains.Metric(gap)).Denominator!.Value));
        Assert.Equal("lower", Assert.Single((await grains.Metric(quarters))!.Observations[0].Observation.Entry.Figures).Group);
    }

    [Fact]
    public async Task Acceptance_IsInTheAuditTrail_AndSoIsEachFigureWithItsImport()
    {
        var grains = await fixture.GivenCouncil();
        var metric = await grains.GivenMetric();
        var job = await grains.Upload(Header, new ImportRow.Observed(2, metric, Given.Observation(), null));
        await grains.Accept(job);

        Assert.Equal("import.accepted", Assert.Single((await grains.Audit($"import/{job:N}")).Entries).Event);
        Assert.Contains((await grains.Audit($"metric/{metric:N}")).Entries, e => e.Event == "observation.recorded" && e.Actor == grains.Caller.Actor);
    }

    private static GroupFigures Figure(MetricView? metric) => metric!.Observations[0].Observation.Entry.Figures[0];

    private static async Task Record(CallerGrains grains, Guid metric, ObservationEntry entry) =>
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(entry, Given.Append)));
}
