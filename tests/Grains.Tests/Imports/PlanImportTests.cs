using EqualityCloud.Contracts.Imports;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Imports;

public sealed class PlanImportTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly ImportHeader Header = new(ImportFormat.ActionPlan, "plan.xlsx");

    [Fact]
    public async Task ByAnIntegrator_WhoMayNotEditStrategies_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var integrator = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Integrator));

        Assert.Equal(ProblemCodes.Forbidden, (await integrator.Call<IImportGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Open(Header))).Problems[0].Code);
    }

    [Fact]
    public async Task UnchangedRow_ChangesNothing_AndWhatASpreadsheetDoesNotCarryStays()
    {
        var grains = await fixture.GivenCouncil();
        var objective = await grains.GivenObjective();
        var metric = await grains.GivenMetric();
        var action = await grains.GivenAction(objective, Given.Action with { Metrics = [metric], Points = ["one ", "two"] });
        var content = await Content(grains, objective, action);

        var same = content.Details with { Metrics = [], Points = ["one", "two"], Text = content.Details.Text + "  " };
        Assert.Equal(new ImportTotals(Unchanged: 1), (await grains.Import(await grains.Upload(Header, Row(2, objective, action, same, content)))).Totals);

        var job = await grains.Upload(Header, Row(2, objective, action, same with { Output = "A report" }, content));
        Given.Done(await grains.Accept(job));
        Assert.Equal(("A report", metric), ((await Content(grains, objective, action)).Details.Output, (await Content(grains, objective, action)).Details.Metrics[0]));
    }

    [Fact]
    public async Task EditedAndNewRows_AreApplied_AndUndone()
    {
        var grains = await fixture.GivenCouncil();
        var objective = await grains.GivenObjective();
        var action = await grains.GivenAction(objective);
        var content = await Content(grains, objective, action);
        ImportRow[] rows =
        [
            new ImportRow.Planned(2, objective, action, content.Details with { Text = "Review all shortlisting" }, ActionStatus.OnTrack, null, ContentMark.Of(content)),
            new ImportRow.Planned(3, objective, null, new ActionDetails { Text = "Train panels" }, null, null, null),
        ];

        var job = await grains.Upload(Header, [.. rows]);
        Assert.Equal(new ImportTotals(Added: 1, Changed: 1), (await grains.Import(job)).Totals);
        Given.Done(await grains.Accept(job));

        Assert.Equal([("Review all shortlisting", ActionStatus.OnTrack), ("Train panels", ActionStatus.NotStarted)], (await grains.Objective(objective))!.Actions.Select(a => (a.Details.Text, a.Status)));
        Assert.Equal(new ImportTotals(Unchanged: 2), (await grains.Import(await grains.Upload(Header, [.. rows]))).Totals);

        Given.Done(await grains.Undo(job));
        Assert.Equal([(content.Details.Text, ActionStatus.NotStarted)], (await grains.Objective(objective))!.Actions.Select(a => (a.Details.Text, a.Status)));
    }

    [Fact]
    public async Task RowChangedSinceItsExport_IsAConflict()
    {
        var grains = await fixture.GivenCouncil();
        var objective = await grains.GivenObjective();
        var action = await grains.GivenAction(objective);
        var exported = await Content(grains, objective, action);
        var version = (await grains.Objective(objective))!.Version;
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.EditAction(action, exported.Details with { Outcome = "Fairer" }, Given.At(version))));

        var job = await grains.Upload(Header, Row(2, objective, action, exported.Details with { Output = "A report" }, exported));

        Assert.Equal(new ImportTotals(Conflicts: 1), (await grains.Import(job)).Totals);
        Assert.Equal(ProblemCodes.Conflict, (await grains.Accept(job)).Problems[0].Code);
    }

    [Fact]
    public async Task AddedActionThatSomebodyReportedOn_IsNotUndone()
    {
        var grains = await fixture.GivenCouncil();
        var objective = await grains.GivenObjective();
        var job = await grains.Upload(Header, new ImportRow.Planned(2, objective, null, new ActionDetails { Text = "Train panels" }, null, null, null));
        await grains.Accept(job);
        var added = (await grains.Objective(objective))!.Actions[0].Id;
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(objective, grain => grain.RecordActionUpdate(added, new NarrativeUpdate { Date = Given.Today, Progress = "Begun" }, Given.Append)));

        await grains.Undo(job);

        Assert.Equal((ImportStatus.Done, 2), ((await grains.Import(job)).Status, (await grains.Import(job)).Left[0].Row));
        Assert.Single((await grains.Objective(objective))!.Actions);
    }

    [Fact]
    public async Task RowsAgainstTheRules_NameRowAndColumn()
    {
        var grains = await fixture.GivenCouncil();
        var objective = await grains.GivenObjective();
        var action = await grains.GivenAction(objective);
        var content = await Content(grains, objective, action);

        var view = await grains.Import(await grains.Upload(Header,
            new ImportRow.Planned(2, objective, action, content.Details with { Due = DueDate.On(new DateOnly(1999, 1, 1)) }, null, null, null),
            new ImportRow.Planned(3, objective, action, content.Details, ActionStatus.Cancelled, null, null),
            new ImportRow.Planned(4, objective, Guid.NewGuid(), content.Details, null, null, null),
            new ImportRow.Planned(5, Guid.NewGuid(), null, content.Details, null, null, null)));

        Assert.Equal([(2, "Due"), (3, "Status note"), (4, "Action id"), (5, "Objective id")], view.Problems.Select(p => (p.Row, p.Column!)));
    }

    private static ImportRow.Planned Row(int row, Guid objective, Guid action, ActionDetails details, ActionContent exported) =>
        new(row, objective, action, details, exported.Status, exported.StatusNote, ContentMark.Of(exported));

    private static async Task<ActionContent> Content(CallerGrains grains, Guid objective, Guid action)
    {
        var held = (await grains.Objective(objective))!.Actions.Single(a => a.Id == action);
        return new ActionContent(held.Details, held.Status, held.StatusNote);
    }
}
