using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.History;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;

namespace EqualityCloud.Grains.Tests.Objectives;

public sealed class ObjectiveGrainTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Get_ByAnotherCouncil_FindsNothing()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var other = await fixture.GivenCouncil();

        Assert.Null(await Read(other, id));
        Assert.NotNull(await Read(grains, id));
    }

    [Fact]
    public async Task MoveAction_ByViewer_IsForbidden()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);
        var viewer = fixture.As(Given.Of(grains.Caller.Tenant, Roles.Viewer));

        var outcome = await Move(viewer, id, action, ActionStatus.Complete, version: 2);

        Assert.Equal([ProblemCodes.Forbidden], outcome.Problems.Select(p => p.Code));
        Assert.Equal(ActionStatus.NotStarted, (await Read(grains, id))!.Actions[0].Status);
    }

    [Fact]
    public async Task MoveAction_OfAnotherCouncil_IsNotFoundEvenWithoutPermission()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);
        var stranger = fixture.As(Given.Of((await fixture.GivenCouncil()).Caller.Tenant, Roles.Viewer));

        Assert.Equal([ProblemCodes.NotFound], (await Move(stranger, id, action, ActionStatus.Complete, version: 2)).Problems.Select(p => p.Code));
    }

    [Fact]
    public async Task MoveAction_ToComplete_IsDurableAuditedAndSurvivesARestart()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock);
        var grains = await silo.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);

        var outcome = await Move(grains, id, action, ActionStatus.Complete, version: 2, "Done in March");
        Given.Done(outcome);
        grains = await silo.Restart(grains.Caller);

        var stored = (await Read(grains, id))!;
        Assert.Equal((ActionStatus.Complete, "Done in March", 100, false), (stored.Actions[0].Status, stored.Actions[0].StatusNote, stored.Actions[0].Progress, stored.Actions[0].Overdue));
        Assert.Equal((3, ObjectiveStatus.Complete), (stored.Version, stored.Status));
        var trail = await grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Read($"objective/{id:N}", null, 10));
        Assert.Equal(["action.status-moved", "action.added", "objective.created"], trail.Entries.Select(e => e.Event));
        Assert.Equal("Done in March", trail.Entries[0].Values!["note"]);
        Assert.Equal(grains.Caller.Actor, trail.Entries[0].Actor);
    }

    [Theory]
    [InlineData(ActionStatus.NotStarted, ActionStatus.Complete, null, null)]
    [InlineData(ActionStatus.NotStarted, ActionStatus.AtRisk, null, ProblemCodes.NoteRequired)]
    [InlineData(ActionStatus.NotStarted, ActionStatus.AtRisk, "Late start", null)]
    [InlineData(ActionStatus.NotStarted, ActionStatus.Cancelled, " ", ProblemCodes.NoteRequired)]
    [InlineData(ActionStatus.Complete, ActionStatus.NotStarted, "Why", ProblemCodes.Transition)]
    [InlineData(ActionStatus.Complete, ActionStatus.OnTrack, null, ProblemCodes.NoteRequired)]
    [InlineData(ActionStatus.Complete, ActionStatus.OnTrack, "Not done after all", null)]
    [InlineData(ActionStatus.Cancelled, ActionStatus.Complete, "Why", ProblemCodes.Transition)]
    [InlineData(ActionStatus.OnTrack, ActionStatus.NotStarted, "Why", ProblemCodes.Transition)]
    public async Task MoveAction_ByTheTable_IsAllowedOrRefused(ActionStatus from, ActionStatus to, string? note, string? code)
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);
        if (from is not ActionStatus.NotStarted)
        {
            Given.Done(await Move(grains, id, action, from, version: 2, "first"));
        }
        var before = (await Read(grains, id))!;

        var outcome = await Move(grains, id, action, to, before.Version, note);

        Assert.Equal(code, outcome.Problems.FirstOrDefault()?.Code);
        Assert.Equal(code is null ? to : from, (await Read(grains, id))!.Actions[0].Status);
    }

    [Fact]
    public async Task MoveAction_WithAnOldVersion_IsAConflict()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);

        var outcome = await Move(grains, id, action, ActionStatus.Complete, version: 1);

        Assert.Equal((ProblemCodes.Conflict, "version", 2), (outcome.Problems[0].Code, outcome.Problems[0].Field, outcome.Version));
    }

    [Fact]
    public async Task MoveAction_RepeatedWithItsKey_ChangesOnceAndAnswersTheSame()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);
        var request = new WriteRequest(2, "move-1", "hash");
        var move = new StatusMove(ActionStatus.OnTrack, null);

        var first = await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.MoveAction(action, move, request));
        var again = await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.MoveAction(action, move, request));
        var misused = await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.MoveAction(action, move, request with { InputHash = "other" }));

        Assert.Equal((3, 3), (first.Version, again.Version));
        Assert.True(again.Done);
        Assert.Equal(ProblemCodes.KeyReused, misused.Problems[0].Code);
        Assert.Equal(3, (await Read(grains, id))!.Version);
    }

    [Fact]
    public async Task AddAction_DueBeforeThePeriod_IsRefusedByField()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();

        var outcome = await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.AddAction(Guid.NewGuid(), "a", Given.Action with { Due = DueDate.On(new DateOnly(2023, 3, 31)) }, Given.Append));

        Assert.Equal((ProblemCodes.OutsidePeriod, "details.due.by"), (outcome.Problems[0].Code, outcome.Problems[0].Field));
    }

    [Fact]
    public async Task Edit_OfThePeriodPastWhatIsDue_IsRefusedByField()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        await grains.GivenAction(id, Given.Action with { Due = DueDate.On(new DateOnly(2024, 4, 30)) });
        Task<Outcome> Edit(DateOnly start, int version) => grains.Call<IObjectiveGrain, Task<Outcome>>(
            id, grain => grain.Edit(Given.Objective with { Period = new Period(start, new DateOnly(2027, 3, 31)) }, Given.At(version)));

        var refused = await Edit(new DateOnly(2024, 5, 1), 2);

        Assert.Equal([(ProblemCodes.OutsidePeriod, "details.period")], refused.Problems.Select(p => (p.Code, p.Field)));
        Given.Done(await Edit(new DateOnly(2024, 4, 30), 2));
    }

    [Fact]
    public async Task Overdue_FollowsFromDateAndStatus_AndIsNotStored()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        await grains.GivenAction(id);
        await grains.GivenAction(id, Given.Action with { Due = DueDate.On(Given.Today) });

        var view = (await Read(grains, id))!;

        Assert.Equal([true, false], view.Actions.Select(a => a.Overdue));
        Assert.Equal(ObjectiveStatus.OffTrack, view.Status);
    }

    [Fact]
    public async Task LinkMetric_ThenUnlink_ShowsInTheMetricAndGoesAgain()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);
        var metric = await grains.GivenMetric();

        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.LinkMetric(action, metric, true, Given.Append)));
        var linked = await grains.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(new RagRule()));
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.LinkMetric(action, metric, false, Given.Append)));
        var unlinked = await grains.Call<IMetricGrain, Task<MetricView?>>(metric, grain => grain.Get(new RagRule()));

        Assert.Equal((id, false), (linked!.UsedBy[0].Objective, linked.UsedBy[0].Itself));
        Assert.Equal([action], linked.UsedBy[0].Actions.ToArray());
        Assert.Empty(unlinked!.UsedBy);
    }

    [Fact]
    public async Task LinkMetric_OfAnotherCouncil_IsNotFound()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var foreign = await (await fixture.GivenCouncil()).GivenMetric();

        var outcome = await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.LinkMetric(null, foreign, true, Given.Append));

        Assert.Equal(ProblemCodes.NotFound, outcome.Problems[0].Code);
    }

    [Fact]
    public async Task Writes_ThatNameAMetricOfAnotherCouncil_AreNotFoundByFieldAndChangeNothing()
    {
        var grains = await fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy();
        var id = await grains.GivenObjective(strategy);
        var action = await grains.GivenAction(id);
        var (own, foreign) = (await grains.GivenMetric(), await (await fixture.GivenCouncil()).GivenMetric());
        var objective = Given.Objective with { Metrics = [own, foreign], Indicators = [new ImprovementIndicator { Text = "Seen", Metric = foreign }] };
        var details = Given.Action with { Metrics = [foreign] };

        var outcomes = new[]
        {
            await grains.Call<IObjectiveGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Create(strategy, "x", objective, Given.Append)),
            await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.Edit(objective, Given.At(2))),
            await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.AddAction(Guid.NewGuid(), "x", details, Given.Append)),
            await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.EditAction(action, details, Given.At(2))),
        };

        Assert.All(outcomes.SelectMany(outcome => outcome.Problems), problem => Assert.Equal(ProblemCodes.NotFound, problem.Code));
        Assert.Equal(["details.metrics[1]", "details.indicators[0].metric"], outcomes[0].Problems.Select(p => p.Field));
        Assert.Equal(["details.metrics[1]", "details.indicators[0].metric"], outcomes[1].Problems.Select(p => p.Field));
        Assert.Equal(["details.metrics[0]", "details.metrics[0]"], outcomes[2..].SelectMany(outcome => outcome.Problems).Select(p => p.Field));
        Assert.Equal(2, (await Read(grains, id))!.Version);
    }

    [Fact]
    public async Task RecordUpdate_BeyondTheRecentOnes_MovesOlderOnesToTheHistory()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        for (var i = 1; i <= 6; i++)
        {
            Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.RecordUpdate(new NarrativeUpdate { Date = Given.Today, Progress = $"update {i}" }, Given.Append)));
        }

        var view = (await Read(grains, id))!;
        var history = await grains.Call<IHistoryGrain, Task<HistoryPage>>(id, grain => grain.Read(null, 10));

        Assert.Equal(["update 6", "update 5", "update 4", "update 3"], view.Updates.Select(u => u.Progress));
        Assert.Equal(["update 2", "update 1"], history.Lines.Select(l => l.Item.Update!.Progress));
    }

    [Fact]
    public async Task RecordUpdate_WithoutADay_IsOfTheDayItIsRecordedOn()
    {
        var grains = await fixture.GivenCouncil();
        var id = await grains.GivenObjective();
        var action = await grains.GivenAction(id);

        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.RecordUpdate(new NarrativeUpdate { Progress = "Begun" }, Given.Append)));
        Given.Done(await grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.RecordActionUpdate(action, new NarrativeUpdate { Progress = "Begun" }, Given.Append)));

        var view = (await Read(grains, id))!;
        Assert.Equal((Given.Today, Given.Today), (view.Updates[0].Date, view.Actions[0].Updates[0].Date));
    }

    [Fact]
    public async Task Create_UnderAStrategy_EntersItsIndexOnce()
    {
        var grains = await fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy();
        var id = await grains.GivenObjective(strategy);

        var view = await grains.Call<IStrategyGrain, Task<StrategyView?>>(strategy, grain => grain.Get());

        Assert.Equal([id], view!.Objectives.ToArray());
    }

    private static Task<ObjectiveView?> Read(CallerGrains grains, Guid id) => grains.Call<IObjectiveGrain, Task<ObjectiveView?>>(id, grain => grain.Get());

    private static Task<Outcome> Move(CallerGrains grains, Guid id, Guid action, ActionStatus to, int version, string? note = null) =>
        grains.Call<IObjectiveGrain, Task<Outcome>>(id, grain => grain.MoveAction(action, new StatusMove(to, note), Given.At(version)));
}
