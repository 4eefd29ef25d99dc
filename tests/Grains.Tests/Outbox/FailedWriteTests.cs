using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Councils;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Tests.Faults;
using EqualityCloud.Grains.Tests.Tenants;

namespace EqualityCloud.Grains.Tests.Outbox;

public sealed class FailedWriteTests : IAsyncLifetime
{
    private readonly StorageFaults _faults = new();
    private RestartableSilo _silo = null!;
    private CallerGrains _grains = null!;
    private Guid _metric;
    private int _before;

    public async Task InitializeAsync()
    {
        _silo = await RestartableSilo.Create(
            new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)),
            // Trims come from the tests alone.
            settings => settings.TrimAfter = TimeSpan.FromHours(1),
            FaultyStorage.Before(_faults));
        _grains = await _silo.GivenCouncil();
        _metric = await _grains.GivenMetric();
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
        await _grains.CallTenant<ICouncilGrain, Task>(grain => grain.Drain());
        _before = _faults.Writes;
    }

    public Task DisposeAsync() => _silo.DisposeAsync().AsTask();

    [Fact]
    public async Task Write_ThatIsLost_ReachesTheCallerAndIsNotRemembered()
    {
        _faults.Judge(write => write is { Number: 1, State: "metric" } ? WriteFault.Lost : WriteFault.None);

        await Assert.ThrowsAsync<OrleansException>(() => Record(24));

        Assert.Equal((1, 0), await Stored());
        Assert.Equal(2, Given.Done(await Record(24)).Version);
        Assert.Equal(["observation.recorded", "metric.created"], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Event));
    }

    [Fact]
    public async Task Write_ThatLandsAndFails_IsSeenByTheNextCallAndDelivered()
    {
        _faults.Judge(write => write is { Number: 1, State: "metric" } ? WriteFault.LandedButFailed : WriteFault.None);

        await Assert.ThrowsAsync<OrleansException>(() => Record(24));

        Assert.Equal((2, 1), await Stored());
        Assert.Equal(2, Given.Done(await Record(24)).Version);
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
        Assert.Equal(["observation.recorded", "metric.created"], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Event));
    }

    [Fact]
    public async Task Write_OverWhatSomebodyElseStored_IsInconsistentAndTheNextReadsIt()
    {
        var id = GrainId.Create("metric", TenantKey.Of(_grains.Caller.Tenant, _metric));
        var other = new GrainState<MetricState>();
        await _silo.Silo.Storage.ReadStateAsync("metric", id, other);
        other.State = other.State! with { Details = other.State.Details with { Title = "Changed by another process" }, Envelope = other.State.Envelope with { Version = 7 } };
        await _silo.Silo.Storage.WriteStateAsync("metric", id, other);

        await Assert.ThrowsAsync<InconsistentStateException>(() => Record(24));

        var view = (await _grains.Metric(_metric))!;
        Assert.Equal((7, "Changed by another process"), (view.Version, view.Details.Title));
        Assert.Equal(8, Given.Done(await Record(24)).Version);
    }

    [Fact]
    public async Task Write_ThatIsLostWhileTheTrailIsUnderWay_LeavesNoLineOfWhatNeverWas()
    {
        // The trail is slow: its delivery of the first line comes back while the second write, which will be lost, is under way.
        using var trailWaits = new SemaphoreSlim(0);
        using var metricWaits = new SemaphoreSlim(0);
        var (seenTrail, seenMetric) = (new TaskCompletionSource(), new TaskCompletionSource());
        _faults.Hold(async write =>
        {
            if (write.State == "audit" && seenTrail.TrySetResult())
            {
                await trailWaits.WaitAsync();
            }
            else if (write is { State: "metric", Number: > 1 } && seenMetric.TrySetResult())
            {
                await metricWaits.WaitAsync();
                return WriteFault.Lost;
            }
            return WriteFault.None;
        });
        Given.Done(await Record(24));
        await seenTrail.Task;
        var second = Record(36);
        await seenMetric.Task;
        trailWaits.Release();
        // Answered in turn after the delivery that was held, so whatever it sets off has been set off.
        Assert.Equal(2, (await _grains.Audit($"metric/{_metric:N}")).Total - 1);
        metricWaits.Release();

        await Assert.ThrowsAsync<OrleansException>(() => second);

        Assert.Equal((2, 1), await Stored());
        Assert.Equal(3, Given.Done(await Record(48)).Version);
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
        Assert.Equal(["48", "24", null], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Values!.GetValueOrDefault("note")));
        Assert.Equal(24L, Assert.Single((await _grains.History(_metric)).Lines).Item.Observation!.Entry.Figures[0].Numerator);
    }

    [Fact]
    public async Task NoteOfWhatIsDelivered_ThatIsLostWithTheTrimAfterIt_DoublesNothing()
    {
        // The observation is stored, and nothing that says that its line is delivered.
        _faults.Judge(write => write is { State: FaultyStorage.Settling } or { State: "metric", Number: > 1 } ? WriteFault.Lost : WriteFault.None);
        Given.Done(await Record(24));
        await _grains.Audit();
        _faults.Judge(write => write.State is FaultyStorage.Settling or "metric" ? WriteFault.Lost : WriteFault.None);

        await Assert.ThrowsAsync<OrleansException>(() => _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain()));
        Assert.Equal([$"metric/{TenantKey.Of(_grains.Caller.Tenant, _metric)}"], await Owing());
        _faults.Heal();
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());

        Assert.Empty(await Owing());
        Assert.Equal([2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
    }

    [Fact]
    public async Task NoteOfTheTrailAboutItsSenders_ThatIsLost_IsMadeByTheSenderUnasked()
    {
        var lost = 0;
        _faults.Judge(write => write.State == FaultyStorage.Settling && Interlocked.Increment(ref lost) == 1 ? WriteFault.Lost : WriteFault.None);

        Given.Done(await Record(24));
        await _grains.CallTenant<IAuditGrain, Task>(trail => trail.Hurry());

        await TenantWorld.Until(async () => (await Owing()).Length == 0);
        Assert.Equal([2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
    }

    [Fact]
    public async Task Delivery_ThatIsTakenWhileALineIsOnItsWay_LeavesNothingOwed()
    {
        using var trailWaits = new SemaphoreSlim(0);
        var seenTrail = new TaskCompletionSource();
        _faults.Hold(async write =>
        {
            if (write.State == "audit" && seenTrail.TrySetResult())
            {
                await trailWaits.WaitAsync();
            }
            return WriteFault.None;
        });
        Given.Done(await Record(24));
        await seenTrail.Task;

        // The metric is written again, with the line still owed and with nothing new to deliver.
        var used = new OutboxEntry(1, "system", DateTimeOffset.UnixEpoch, new OutboxMessage.MetricUsed(_metric, Guid.NewGuid(), Itself: true, []));
        await new CallerGrains(_silo.Silo.Grains, Caller.System(_grains.Caller.Tenant)).Call<IMetricGrain, Task>(_metric, grain => grain.Deliver(new Delivery("objective/1", [used])));
        trailWaits.Release();

        await TenantWorld.Until(async () => (await Owing()).Length == 0);
        Assert.Equal([2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
        Assert.Single((await _grains.Metric(_metric))!.UsedBy);
    }

    [Fact]
    public async Task Import_ThatOnlyMarksWhileALineIsOnItsWay_LeavesNothingOwed()
    {
        using var trailWaits = new SemaphoreSlim(0);
        var seenTrail = new TaskCompletionSource();
        _faults.Hold(async write =>
        {
            if (write.State == "audit" && seenTrail.TrySetResult())
            {
                await trailWaits.WaitAsync();
            }
            return WriteFault.None;
        });
        var view = (await _grains.Metric(_metric))!;
        Given.Done(await Record(24));
        await seenTrail.Task;

        var imported = new ImportedMetric { Ref = view.Ref, Details = view.Details };
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Import(imported, Guid.NewGuid()));
        trailWaits.Release();

        await TenantWorld.Until(async () => (await Owing()).Length == 0);
        Assert.Equal([2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
    }

    [Fact]
    public async Task NoteOfWhatIsDelivered_IsReadBackWithoutTheStateHavingBeenWritten()
    {
        Given.Done(await Record(24));
        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
        var writes = _faults.Writes;
        var read = new GrainState<MetricState>();

        await _silo.Silo.Storage.ReadStateAsync("metric", GrainId.Create("metric", TenantKey.Of(_grains.Caller.Tenant, _metric)), read);

        Assert.Equal((2, 0), (read.State!.Envelope.Version, read.State.Envelope.Outbox.Length));
        Assert.Empty(await Owing());
        // The observation, its line in the trail, and the note.
        Assert.Equal(3, writes - _before);
    }

    [Fact]
    public async Task WhatIsDelivered_WhereTheStoreTakesNoNotes_IsLeftOutByAWriteOfTheState()
    {
        _faults.Settles = false;
        Given.Done(await Record(24));

        await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());

        Assert.Empty(await Owing());
        // The observation, its line in the trail, and the state without it.
        Assert.Equal(3, _faults.Writes - _before);
        Assert.Equal([2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
    }

    [Fact]
    public async Task Delivery_ThatTheTrailCannotStore_IsMadeToTheTrailThatReplacesIt()
    {
        _faults.Judge(write => write is { Number: <= 2, State: "audit" } or { State: "metric", Number: > 20 } ? WriteFault.Lost : WriteFault.None);
        Given.Done(await Record(24));
        Given.Done(await Record(36));

        while (true)
        {
            try
            {
                await _grains.Call<IMetricGrain, Task>(_metric, grain => grain.Drain());
                break;
            }
            catch (OrleansException)
            {
                Assert.True(_faults.Writes < 20);
            }
        }

        Assert.Equal([3, 2, 1], (await _grains.Audit($"metric/{_metric:N}")).Entries.Select(e => e.Version));
        Assert.True((await _grains.VerifyAudit()).Intact);
    }

    [Fact]
    public async Task Write_OverTheSizeLimit_IsACodedFaultAndLeavesWhatWasThere()
    {
        var objective = await _grains.GivenObjective();
        var large = Given.Action with { Points = [.. Enumerable.Repeat(new string('x', 8_000), 55)] };
        await _grains.GivenAction(objective, large);
        await _grains.GivenAction(objective, large);

        var fault = await Assert.ThrowsAsync<OrleansException>(() => _grains.GivenAction(objective, large));

        Assert.IsAssignableFrom<ICodedFault>(fault.InnerException);
        Assert.Equal((3, 2), ((await _grains.Objective(objective))!.Version, (await _grains.Objective(objective))!.Actions.Length));
        await _grains.GivenAction(objective);
    }

    private Task<Outcome> Record(long numerator) => _grains.Call<IMetricGrain, Task<Outcome>>(_metric, grain => grain.Record(Given.Observation(numerator: numerator, note: $"{numerator}"), Given.Append));

    private async Task<(int Version, int Observations)> Stored()
    {
        var view = (await _grains.Metric(_metric))!;
        return (view.Version, view.Observations.Length);
    }

    private async Task<string[]> Owing() =>
        [.. (await ((IOutboxIndex)_silo.Silo.Services.GetService(typeof(IOutboxIndex))!).ListPending(null, 100, CancellationToken.None)).Select(id => id.ToString())];
}
