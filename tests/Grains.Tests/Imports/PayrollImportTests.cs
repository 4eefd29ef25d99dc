using System.Collections.Immutable;

using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Imports;

/// <summary>Figures of indicators that the council has no metrics for: the import makes them from the catalogue, and takes them back when it is undone.</summary>
public sealed class PayrollImportTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private const string Mean = "gender-pay-gap-mean-hourly";
    private const string ByGroup = "ethnicity-pay-gap-by-group-mean-hourly";

    private static readonly ImportHeader Header = new(ImportFormat.Payroll, "payroll.csv");

    private static readonly ImmutableArray<ImportRow> Rows =
    [
        new ImportRow.Indicated(0, null, Mean, Given.Observation() with { Figures = [new GroupFigures { Denominator = 800, Value = -2.6m }] }),
        new ImportRow.Indicated(0, null, ByGroup, Given.Observation() with
        {
            Figures = [new GroupFigures { Group = "asian", Denominator = 60, Value = 4.1m }, new GroupFigures { Group = "combined", Denominator = 14, Value = -1.5m }],
        }),
    ];

    [Fact]
    public async Task Accepted_WithoutTheMetrics_MakesThemFromTheCatalogue_AndUndoneTakesThemBack()
    {
        var grains = await fixture.GivenCouncil();

        var job = await grains.Upload(Header, [.. Rows]);
        Assert.Equal((new ImportTotals(Added: 2, NewMetrics: 2), 0), ((await grains.Import(job)).Totals, (await grains.Council())!.Metrics.Length));
        Given.Done(await grains.Accept(job));

        var metrics = await Metrics(grains);
        Assert.Equal([Mean, ByGroup], metrics.Select(metric => metric.Details.Indicator!.Id));
        Assert.Equal(-2.6m, Assert.IsType<FigureResult.Known>(metrics[0].Observations[0].Result).Figure.Value);
        Assert.Equal(800, Assert.IsType<FigureResult.Known>(metrics[0].Observations[0].Result).Figure.People);
        Assert.Equal(NotCalculableReason.NoSingleFigure, Assert.IsType<FigureResult.NotCalculable>(metrics[1].Observations[0].Result).Reason);
        Assert.Equal([(4.1m, 60L), (-1.5m, 14L)], metrics[1].Observations[0].Groups.Select(group => ((FigureResult.Known)group.Result).Figure).Select(figure => (figure.Value, figure.People!.Value)));

        Given.Done(await grains.Undo(job));
        Assert.Equal(ImportStatus.Undone, (await grains.Import(job)).Status);
        Assert.Empty((await grains.Council())!.Metrics);
        Assert.Null(await grains.Metric(metrics[0].Id));

        var again = await grains.Upload(Header, [.. Rows]);
        Given.Done(await grains.Accept(again));
        Assert.Equal(metrics.Select(metric => metric.Id), (await Metrics(grains)).Select(metric => metric.Id));
    }

    // What a pack brings is there, also where an undone import left its metric's place behind.
    [Fact]
    public async Task Metric_Unmade_IsThereAgainOnceAPackBringsIt()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, Rows[0]);
        Given.Done(await grains.Accept(job));
        var made = (await Metrics(grains))[0];
        Given.Done(await grains.Undo(job));
        Assert.False(await grains.Call<IMetricGrain, Task<bool>>(made.Id, grain => grain.Exists()));

        await grains.Call<IMetricGrain, Task<ImportOutcome>>(made.Id, grain => grain.Import(new ImportedMetric { Ref = "m", Details = made.Details }, Guid.NewGuid()));

        Assert.Equal(made.Id, Assert.Single(await Metrics(grains)).Id);
    }

    [Fact]
    public async Task Metric_UsedSince_KeepsTheImportFromBeingUndone()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, [.. Rows]);
        Given.Done(await grains.Accept(job));
        var made = (await Metrics(grains))[0];
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(made.Id, grain => grain.Edit(made.Details with { Owner = "Head of HR" }, Given.At(made.Version))));

        await grains.Undo(job);

        var view = await grains.Import(job);
        Assert.Equal((ImportStatus.Done, "New metric: " + made.Details.Title), (view.Status, Assert.Single(view.Left).Value));
        Assert.Equal(2, (await Metrics(grains)).Length);
    }

    [Fact]
    public async Task Metric_MadeByHandAfterThePreview_IsNotMadeTwice()
    {
        var grains = await fixture.GivenCouncil();
        var job = await grains.Upload(Header, Rows[0]);
        await grains.GivenMetric(new MetricDetails { Title = "By hand", Kind = MetricKind.PayGap, Unit = "%", Indicator = new IndicatorReference(Mean) });

        Given.Done(await grains.Accept(job));

        Assert.Equal(2, (await grains.Import(job)).Left.Length);
        Assert.Equal("By hand", Assert.Single(await Metrics(grains)).Details.Title);
    }

    [Fact]
    public async Task Upload_ByOneWhoMayMakeNoMetrics_WarnsInstead_AndNoOtherSuchMayAccept()
    {
        var grains = await fixture.GivenCouncil();
        var integrator = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Integrator));

        var theirs = await integrator.Upload(Header, [.. Rows]);
        var view = await grains.Import(theirs);
        Assert.Equal((2, 0), (view.Counts.Single(count => count.Code == "NO_METRIC").Count, view.Totals.NewMetrics));

        var ours = await grains.Upload(Header, [.. Rows]);
        Assert.Equal(ProblemCodes.Forbidden, (await integrator.Accept(ours)).Problems[0].Code);
        Assert.Empty((await grains.Council())!.Metrics);
    }

    /// <summary>Power fails at each write in turn, of the acceptance and then of the undoing: all of it is there or nothing, and nothing twice.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PowerCut_AtAnyWrite_EndsWholeOrUndone(bool landed)
    {
        var faults = new StorageFaults();
        await using var silo = await RestartableSilo.Create(
            new FixedClock(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero)),
            settings => (settings.TrimAfter, settings.RetryAfter) = (TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(20)),
            FaultyStorage.Before(faults));
        foreach (var undo in (bool[])[false, true])
        {
            var cuts = 0;
            for (var struck = true; struck; cuts++)
            {
                var grains = await silo.GivenCouncil();
                var job = Guid.NewGuid();
                await grains.Upload(job, Header, Rows, rowsOnAPage: 2);
                if (undo)
                {
                    Given.Done(await grains.Accept(job));
                }
                var version = (await grains.Import(job)).Version;
                faults.CutPowerAt(cuts + 1, landed);
                try
                {
                    await (undo ? grains.Undo(job, version) : grains.Accept(job, version: version));
                }
                catch (OrleansException)
                {
                }
                struck = faults.Struck;
                faults.Heal();
                grains = await silo.Restart(grains.Caller);
                Given.Done(await (undo ? grains.Undo(job, version) : grains.Accept(job, version: version)));

                var view = await grains.Import(job);
                Assert.True(view.Left.IsEmpty && view.Status == (undo ? ImportStatus.Undone : ImportStatus.Done), $"undo: {undo}, cut at write {cuts + 1}: {view.Status}, {view.Left.FirstOrDefault()?.Message}");
                var metrics = await Metrics(grains);
                Assert.Equal(undo ? [] : (int[])[2, 2], metrics.Select(metric => metric.Version));
                Assert.All(metrics, metric => Assert.Equal(1, Assert.Single(metric.Observations).Observation.Revision));
            }
            Assert.InRange(cuts, 8, 60);
        }
    }

    private static async Task<MetricView[]> Metrics(CallerGrains grains) => await Task.WhenAll((await grains.Council())!.Metrics.Select(async id => (await grains.Metric(id))!));
}
