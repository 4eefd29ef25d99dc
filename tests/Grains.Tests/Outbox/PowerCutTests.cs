using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Objectives;
using EqualityCloud.Contracts.Strategies;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Outbox;

/// <summary>
/// The power goes at the n-th write of a morning's work, for every n, once with that write on the disk and once without. After the restart, whose
/// sweep is all that runs, everything that is derived agrees with what its owners say; then the work is repeated with the same keys and comes to
/// the same as if nothing had happened.
/// </summary>
public sealed class PowerCutTests
{
    private static readonly FixedClock Clock = new(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero));

    private readonly Guid _strategy = Guid.NewGuid();
    private readonly Guid _objective = Guid.NewGuid();
    private readonly Guid _action = Guid.NewGuid();
    private readonly Guid _metric = Guid.NewGuid();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PowerCut_AtAnyWrite_LosesAndDoublesNothing(bool landed)
    {
        var cuts = 0;
        for (var struck = true; struck; cuts++)
        {
            var faults = new StorageFaults();
            await using var silo = await RestartableSilo.Create(Clock, settings => settings.TrimAfter = TimeSpan.FromMilliseconds(1), FaultyStorage.Before(faults));
            var grains = await silo.GivenCouncil();
            await grains.Audit();

            faults.CutPowerAt(cuts + 1, landed);
            var acknowledged = await Work(grains);
            // Only what is still under way without anybody waiting for it, the trail and the trimming, may come after the work's end.
            await Settled(faults, grains);
            struck = faults.Struck;
            faults.Heal();
            grains = await silo.Restart(grains.Caller);

            await AssertAgreed(grains, acknowledged, $"cut at write {cuts + 1}, landed: {landed}");
            Assert.Equal(Steps.Length, await Work(grains));
            await AssertWhole(grains);
        }
        Assert.InRange(cuts, Steps.Length * 2, 100);
    }

    private (string Key, Func<CallerGrains, WriteRequest, Task<Outcome>> Step)[] Steps =>
    [
        ("strategy", (grains, request) => grains.Call<IStrategyGrain, Task<Outcome>>(_strategy, grain => grain.Create("s", Given.Strategy, request))),
        ("metric", (grains, request) => grains.Call<IMetricGrain, Task<Outcome>>(_metric, grain => grain.Create("m", Given.Metric, request))),
        ("objective", (grains, request) => grains.Call<IObjectiveGrain, Task<Outcome>>(_objective, grain => grain.Create(_strategy, "o", Given.Objective, request))),
        ("action", (grains, request) => grains.Call<IObjectiveGrain, Task<Outcome>>(_objective, grain => grain.AddAction(_action, "a", Given.Action, request))),
        ("link", (grains, request) => grains.Call<IObjectiveGrain, Task<Outcome>>(_objective, grain => grain.LinkMetric(_action, _metric, true, request))),
        ("move", (grains, request) => grains.Call<IObjectiveGrain, Task<Outcome>>(_objective, grain => grain.MoveAction(_action, new StatusMove(ActionStatus.OnTrack, null), request with { ExpectedVersion = 3 }))),
        ("record", (grains, request) => grains.Call<IMetricGrain, Task<Outcome>>(_metric, grain => grain.Record(Given.Observation(numerator: 24), request))),
        ("correct", (grains, request) => grains.Call<IMetricGrain, Task<Outcome>>(_metric, grain => grain.Record(Given.Observation(numerator: 36), request))),
    ];

    /// <summary>Does the steps in order until one is not acknowledged; how many were.</summary>
    private async Task<int> Work(CallerGrains grains)
    {
        var done = 0;
        foreach (var (key, step) in Steps)
        {
            try
            {
                Given.Done(await step(grains, new WriteRequest(null, key, key)));
                done++;
            }
            catch (OrleansException)
            {
                break;
            }
        }
        return done;
    }

    /// <summary>Waits until the outboxes are empty in storage, or the power is gone.</summary>
    private async Task Settled(StorageFaults faults, CallerGrains grains)
    {
        try
        {
            await grains.Call<IStrategyGrain, Task>(_strategy, grain => grain.Drain());
            await grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
            await grains.Call<IObjectiveGrain, Task>(_objective, grain => grain.Drain());
        }
        catch (OrleansException)
        {
            Assert.True(faults.Struck);
        }
    }

    private async Task AssertAgreed(CallerGrains grains, int acknowledged, string when)
    {
        var (council, strategy, objective, metric) = (await grains.Council(), await grains.Strategy(_strategy), await grains.Objective(_objective), await grains.Metric(_metric));
        var versions = (strategy?.Version ?? 0) + (objective?.Version ?? 0) + (metric?.Version ?? 0);
        // The step that was answered with a failure may have landed all the same, and no other.
        Assert.True(versions - acknowledged is 0 or 1, $"{when}: {acknowledged} acknowledged, {versions} there");

        Assert.Equal(strategy is null ? [] : [_strategy], council!.Strategies.ToArray());
        Assert.Equal(metric is null ? [] : [_metric], council.Metrics.ToArray());
        Assert.Equal(objective is null ? [] : [_objective], strategy?.Objectives.ToArray() ?? []);
        var linked = objective?.Actions.FirstOrDefault()?.Details.Metrics.Contains(_metric) is true;
        Assert.Equal(linked ? [_action] : [], metric?.UsedBy.SelectMany(use => use.Actions).ToArray() ?? []);
        Assert.Equal(objective?.Version >= 4 ? 1 : 0, (await grains.History(_objective)).Total);
        Assert.Equal(metric?.Version >= 3 ? 1 : 0, (await grains.History(_metric)).Total);
        await AssertTrail(grains, $"strategy/{_strategy:N}", strategy?.Version);
        await AssertTrail(grains, $"objective/{_objective:N}", objective?.Version);
        await AssertTrail(grains, $"metric/{_metric:N}", metric?.Version);
        Assert.True((await grains.VerifyAudit()).Intact, when);
    }

    private async Task AssertWhole(CallerGrains grains)
    {
        Assert.Equal((1, 4, 3), ((await grains.Strategy(_strategy))!.Version, (await grains.Objective(_objective))!.Version, (await grains.Metric(_metric))!.Version));
        await AssertAgreed(grains, Steps.Length, "after the repetition");
        Assert.Equal(Steps.Length + 1, (await grains.Audit()).Total);
    }

    private static async Task AssertTrail(CallerGrains grains, string subject, int? version) =>
        Assert.Equal(Enumerable.Range(1, version ?? 0).Reverse(), (await grains.Audit(subject)).Entries.Select(entry => entry.Version));
}
