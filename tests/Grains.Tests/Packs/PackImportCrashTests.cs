using System.Text.Json.Nodes;

using EqualityCloud.Contracts.Jobs;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Packs;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Packs;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Packs;

public sealed class PackImportCrashTests
{
    private readonly FixedClock _clock = new(new DateTimeOffset(2025, 3, 3, 9, 0, 0, TimeSpan.Zero));
    private readonly StorageFaults _faults = new();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Import_CutOffAtAnyWrite_EndsCompleteAfterTheRestart(bool landed)
    {
        await using var silo = await Silo();
        var cuts = 0;
        for (var struck = true; struck; cuts++)
        {
            var grains = await silo.GivenCouncil();
            await grains.Audit();
            var job = Guid.NewGuid();
            _faults.CutPowerAt(cuts + 1, landed);

            var started = await Accepted(() => Start(grains, job, PackTests.Pack()));
            if (started)
            {
                await Accepted(() => grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain()));
            }
            struck = _faults.Struck;
            _faults.Heal();
            grains = await silo.Restart(grains.Caller);
            if (!started)
            {
                Given.Done(await Start(grains, job, PackTests.Pack()));
                await grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain());
            }

            await AssertImported(silo, grains, job, $"cut at write {cuts + 1}, landed: {landed}");
        }
        Assert.InRange(cuts, 12, 60);
    }

    [Fact]
    public async Task Import_WhoseWriteFailsWithoutACrash_GoesOnWhenSomebodyAsks()
    {
        await using var silo = await Silo();
        var grains = await silo.GivenCouncil();
        var job = Guid.NewGuid();
        var steps = 0;
        _faults.Judge(write => write.State == "pack-import" && ++steps == 3 ? WriteFault.Lost : WriteFault.None);
        Given.Done(await Start(grains, job, PackTests.Pack()));

        // Whoever watches an import asks again and again; nothing else is done for it.
        var view = await View(grains, job);
        while (view is not { Status: PackImportStatus.Done })
        {
            Assert.True(_faults.Writes < 100);
            await Task.Yield();
            try
            {
                view = await View(grains, job);
            }
            catch (OrleansException)
            {
                Assert.True(_faults.Struck);
            }
        }

        await AssertImported(silo, grains, job, "after a failed write");
    }

    [Fact]
    public async Task Writes_WhileAnImportRuns_AreRefusedAndDoneAfterwards()
    {
        await using var silo = await Silo();
        var grains = await silo.GivenCouncil();
        await Import(grains, PackTests.Pack());
        var strategy = PackPlan.StrategyId(grains.Caller.Tenant.Value, "fair-testford");
        var (reached, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        _faults.Hold(async write =>
        {
            if (write.State == "objective")
            {
                reached.TrySetResult();
                await goOn.Task;
            }
            return WriteFault.None;
        });
        var job = Guid.NewGuid();
        Given.Done(await Start(grains, job, PackTests.Pack(revision: 2, objectiveTitle: "Recruit more fairly")));
        await reached.Task;

        var during = (await grains.Strategy(strategy))!;
        Assert.True(during.ImportInProgress);
        Assert.Equal(PackImportStatus.Running, (await View(grains, job))!.Status);
        Assert.Equal([ProblemCodes.Importing], await Codes(Edit(grains, strategy, during)));
        Assert.Equal([ProblemCodes.Importing], await Codes(SignOff(grains, strategy, during.Version)));
        Assert.Equal([ProblemCodes.Importing], await Codes(grains.Call<IStrategyGrain, Task<Outcome>>(strategy, grain => grain.ShowMetrics([], Given.At(during.Version)))));
        Assert.Equal([ProblemCodes.Importing], await Codes(grains.Call<IObjectiveGrain, Task<Outcome>>(Guid.NewGuid(), grain => grain.Create(strategy, "o", Given.Objective, Given.Append))));
        Assert.Equal([ProblemCodes.Importing], await Codes(Start(grains, Guid.NewGuid(), PackTests.Pack(revision: 3))));
        var metric = PackPlan.MetricId(strategy, "m1");
        var details = (await grains.Metric(metric))!.Details;
        Assert.Equal([ProblemCodes.Importing], await Codes(grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Edit(details with { Title = "Other" }, Given.At(1)))));
        Assert.Equal([ProblemCodes.Importing], await Codes(grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Given.Observation(), Given.Append))));

        goOn.SetResult();
        await grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain());
        var after = (await grains.Strategy(strategy))!;
        Assert.False(after.ImportInProgress);
        Given.Done(await SignOff(grains, strategy, after.Version));
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Edit(details with { Title = "Other" }, Given.At(1))));
    }

    [Fact]
    public async Task Import_OfWhatCanNeverBeStored_FailsWithItsReasonAndSetsTheStrategyFree()
    {
        await using var silo = await Silo();
        var grains = await silo.GivenCouncil();
        await Import(grains, PackTests.Pack());
        var strategy = PackPlan.StrategyId(grains.Caller.Tenant.Value, "fair-testford");
        // Two large actions that were added here leave less room in the objective's state than the next revision needs.
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await grains.GivenAction(PackPlan.ObjectiveId(strategy, "o1"), Given.Action with { Points = [.. Enumerable.Repeat(new string('x', 8_000), 55)] });
        }
        var large = JsonNode.Parse(PackTests.Pack(revision: 2))!;
        large["objectives"]![0]!["actions"]![0]!["points"] = new JsonArray([.. Enumerable.Repeat(new string('y', 8_000), 40).Select(point => JsonValue.Create(point))]);
        var job = Guid.NewGuid();

        Given.Done(await Start(grains, job, large.ToJsonString()));
        await grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain());

        Assert.Equal(JobStatus.Failed, (await grains.Call<IPackImportGrain, Task<JobProgress?>>(job, grain => grain.Follow(null)))!.Status);
        var view = (await View(grains, job))!;
        Assert.Equal((PackImportStatus.Failed, "STATE_TOO_LARGE", "objectives[0]"), (view.Status, view.Failure?.Code, view.Failure?.Field));
        Assert.Equal(view, await View(await silo.Restart(grains.Caller), job) is { } again ? again with { Items = view.Items, NotInPack = view.NotInPack } : null);
        grains = new CallerGrains(silo.Silo.Grains, grains.Caller);
        var after = (await grains.Strategy(strategy))!;
        Assert.False(after.ImportInProgress);
        Assert.Equal(1, (await grains.Audit($"strategy/{strategy:N}")).Entries.Count(entry => entry.Event == "strategy.import-failed"));
        Assert.Empty(await ((IOutboxIndex)silo.Silo.Services.GetService(typeof(IOutboxIndex))!).ListPending(null, 10, CancellationToken.None));
        Given.Done(await Edit(grains, strategy, after));
        await Import(grains, PackTests.Pack(revision: 3, objectiveTitle: "Shorter"));
        Assert.Equal("Shorter", (await grains.Objective(PackPlan.ObjectiveId(strategy, "o1")))!.Details.Title);
    }

    [Fact]
    public async Task Imports_ThatWereBothAccepted_RunOneAfterTheOther()
    {
        await using var silo = await Silo();
        var grains = await silo.GivenCouncil();
        var (second, first) = (Guid.NewGuid(), Guid.NewGuid());
        var (secondReached, secondGo, firstReached, firstGo) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        _faults.Hold(async write =>
        {
            if (write.State == "pack-import" && TenantKey.IdOf(write.Grain.Key.ToString()) == second && secondReached.TrySetResult())
            {
                await secondGo.Task;
            }
            if (write.State == "metric" && firstReached.TrySetResult())
            {
                await firstGo.Task;
            }
            return WriteFault.None;
        });

        // The second was validated before the first began, and begins while the first is in the middle.
        var starting = Start(grains, second, PackTests.Pack(revision: 2, objectiveTitle: "Second"));
        await secondReached.Task;
        Given.Done(await Start(grains, first, PackTests.Pack(objectiveTitle: "First")));
        await firstReached.Task;
        secondGo.SetResult();
        Given.Done(await starting);
        await Assert.ThrowsAsync<OrleansException>(() => grains.Call<IPackImportGrain, Task>(second, grain => grain.Drain()));
        firstGo.SetResult();
        await grains.Call<IPackImportGrain, Task>(first, grain => grain.Drain());
        await grains.Call<IPackImportGrain, Task>(second, grain => grain.Drain());

        Assert.Equal([ImportOutcome.Created, ImportOutcome.Created, ImportOutcome.Created], (await View(grains, first))!.Items.Select(i => i.Outcome));
        Assert.Equal([ImportOutcome.Updated, ImportOutcome.Unchanged, ImportOutcome.Updated], (await View(grains, second))!.Items.Select(i => i.Outcome));
        var strategy = (await grains.Strategy(PackPlan.StrategyId(grains.Caller.Tenant.Value, "fair-testford")))!;
        Assert.Equal((2, false), (strategy.PackRevision, strategy.ImportInProgress));
        Assert.Equal("Second", (await grains.Objective(strategy.Objectives[0]))!.Details.Title);
    }

    private Task<RestartableSilo> Silo() => RestartableSilo.Create(
        _clock,
        settings =>
        {
            settings.TrimAfter = TimeSpan.FromMilliseconds(1);
            settings.RetryAfter = TimeSpan.FromMilliseconds(20);
        },
        FaultyStorage.Before(_faults));

    private static async Task AssertImported(RestartableSilo silo, CallerGrains grains, Guid job, string when)
    {
        var view = (await View(grains, job))!;
        Assert.True(view.Status is PackImportStatus.Done, when);
        Assert.Equal((5, 5), (view.Steps, view.StepsDone));
        Assert.Equal(
            [("strategy", "fair-testford", ImportOutcome.Created), ("metrics[0]", "m1", ImportOutcome.Created), ("objectives[0]", "o1", ImportOutcome.Created)],
            view.Items.Select(item => (item.Path, item.Ref, item.Outcome)));

        var strategy = (await grains.Strategy(view.Strategy))!;
        var (metric, objective) = (PackPlan.MetricId(view.Strategy, "m1"), PackPlan.ObjectiveId(view.Strategy, "o1"));
        Assert.Equal((2, false, 1), (strategy.Version, strategy.ImportInProgress, strategy.PackRevision));
        Assert.Equal([objective, metric], [.. strategy.Objectives, .. strategy.Metrics]);
        Assert.Equal((1, 1, 2), ((await grains.Metric(metric))!.Version, (await grains.Objective(objective))!.Version, (await grains.Objective(objective))!.Actions.Length));
        Assert.Equal([objective], (await grains.Metric(metric))!.UsedBy.Select(use => use.Objective));
        var council = (await grains.Council())!;
        Assert.Equal([view.Strategy, metric], [.. council.Strategies, .. council.Metrics]);
        Assert.Equal(
            ["council.created", "metric.imported", "objective.imported", "strategy.import-finished", "strategy.imported"],
            (await grains.Audit()).Entries.Select(e => e.Event).Order());
        Assert.True((await grains.VerifyAudit()).Intact, when);
        var text = new GrainState<PackTextState>();
        await silo.Silo.Storage.ReadStateAsync("pack-text", GrainId.Create("packimport", TenantKey.Of(grains.Caller.Tenant, job)), text);
        Assert.False(text.RecordExists, when);
    }

    private static Task<Outcome> Start(CallerGrains grains, Guid job, string json) => grains.Call<IPackImportGrain, Task<Outcome>>(job, grain => grain.Start(json, Given.Append));

    private static Task<PackImportView?> View(CallerGrains grains, Guid job) => grains.Call<IPackImportGrain, Task<PackImportView?>>(job, grain => grain.Get());

    private static async Task Import(CallerGrains grains, string json)
    {
        var job = Guid.NewGuid();
        Given.Done(await Start(grains, job, json));
        await grains.Call<IPackImportGrain, Task>(job, grain => grain.Drain());
    }

    private static Task<Outcome> Edit(CallerGrains grains, Guid strategy, StrategyView view) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(strategy, grain => grain.Edit(view.Details with { Title = "Other" }, Given.At(view.Version)));

    private static Task<Outcome> SignOff(CallerGrains grains, Guid strategy, int version) =>
        grains.Call<IStrategyGrain, Task<Outcome>>(strategy, grain => grain.SignOff(new SignOff { Role = "Leader", Date = new DateOnly(2025, 3, 1) }, Given.At(version)));

    private static async Task<string[]> Codes(Task<Outcome> outcome) => [.. (await outcome).Problems.Select(p => p.Code)];

    private static async Task<bool> Accepted(Func<Task> call)
    {
        try
        {
            await call();
            return true;
        }
        catch (OrleansException)
        {
            return false;
        }
    }
}
