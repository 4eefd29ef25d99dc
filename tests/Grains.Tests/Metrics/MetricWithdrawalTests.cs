using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Metrics;

public sealed class MetricWithdrawalTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Withdraw_OfAnotherCouncilsFigures_IsNotFound()
    {
        var (_, id) = await GivenRecorded();
        var stranger = await fixture.GivenCouncil();

        Assert.Equal([(ProblemCodes.NotFound, null)], await Problems(Withdraw(stranger, id, "Typed by mistake")));
    }

    [Fact]
    public async Task Withdraw_ByViewer_IsForbidden()
    {
        var (grains, id) = await GivenRecorded();
        var viewer = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer));

        Assert.Equal([(ProblemCodes.Forbidden, null)], await Problems(Withdraw(viewer, id, "Typed by mistake")));
        Assert.Single((await grains.Metric(id))!.Observations);
    }

    [Fact]
    public async Task Withdraw_WithoutSayingWhyOrOfAnUnknownPeriod_IsRefused()
    {
        var (grains, id) = await GivenRecorded();

        Assert.Equal([(ProblemCodes.NoteRequired, "note")], await Problems(Withdraw(grains, id, " ")));
        Assert.Equal([(ProblemCodes.Unknown, "period")], await Problems(Withdraw(grains, id, "Typed by mistake", 1999)));
        Assert.Single((await grains.Metric(id))!.Observations);
    }

    [Fact]
    public async Task Withdraw_OfWrongFigures_TakesThemOutAndKeepsThemInTheHistory()
    {
        var (grains, id) = await GivenRecorded();

        var outcome = Given.Done(await Withdraw(grains, id, "Another department's figures"));

        var view = (await grains.Metric(id))!;
        Assert.Equal((3, 0), (outcome.Version, view.Observations.Length));
        var withdrawn = Assert.Single(view.Withdrawn);
        Assert.Equal(("Another department's figures", 1, grains.Caller.Actor), (withdrawn.Note, withdrawn.Revision, withdrawn.By));
        var line = Assert.Single((await grains.History(id)).Lines).Item;
        Assert.Equal((HistoryKind.ObservationWithdrawn, 24L, "Another department's figures"), (line.Kind, line.Observation!.Entry.Figures[0].Numerator, line.Note));
        Assert.Equal("observation.withdrawn", (await grains.Audit($"metric/{id:N}")).Entries[0].Event);
    }

    [Fact]
    public async Task Record_OfAWithdrawnPeriod_CountsOnFromItsRevision()
    {
        var (grains, id) = await GivenRecorded();
        Given.Done(await Withdraw(grains, id, "Typed by mistake"));

        Given.Done(await Record(grains, id, Given.Observation(numerator: 30)));

        var view = (await grains.Metric(id))!;
        Assert.Equal((2, 0), (Assert.Single(view.Observations).Observation.Revision, view.Withdrawn.Length));
    }

    [Fact]
    public async Task Import_OfAPackWhoseFigureWasWithdrawn_BringsItBackOnlyOnceThePackChangedIt()
    {
        var grains = await fixture.GivenCouncil();
        var id = Guid.NewGuid();
        var pack = new ImportedMetric { Ref = "m", Details = Given.Metric, Observations = [Given.Observation()] };
        await Import(pack);
        Given.Done(await Withdraw(grains, id, "The document is wrong"));

        await Import(pack with { Details = Given.Metric with { Title = "Second edition" } });
        var afterSame = (await grains.Metric(id))!;
        await Import(pack with { Observations = [Given.Observation(numerator: 25)] });
        var afterChanged = (await grains.Metric(id))!;

        Assert.Equal(("Second edition", 0), (afterSame.Details.Title, afterSame.Observations.Length));
        Assert.Equal((25L, 2), (Assert.Single(afterChanged.Observations).Observation.Entry.Figures[0].Numerator, afterChanged.Observations[0].Observation.Revision));

        Task<ImportOutcome> Import(ImportedMetric imported) =>
            new CallerGrains(fixture.Silo.Grains, Caller.System(grains.Caller.Tenant)).Call<IMetricGrain, Task<ImportOutcome>>(id, grain => grain.Import(imported, Guid.NewGuid()));
    }

    private async Task<(CallerGrains Grains, Guid Id)> GivenRecorded()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenMetric();
        Given.Done(await Record(grains, id, Given.Observation()));
        return (grains, id);
    }

    private static Task<Outcome> Record(CallerGrains grains, Guid id, ObservationEntry entry) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Record(entry, Given.Append));

    private static Task<Outcome> Withdraw(CallerGrains grains, Guid id, string note, int year = 2023) =>
        grains.Call<IMetricGrain, Task<Outcome>>(id, grain => grain.Withdraw(Given.Observation(year).Period, note, Given.Append));

    private static async Task<(string, string?)[]> Problems(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => (p.Code, p.Field))];
}
