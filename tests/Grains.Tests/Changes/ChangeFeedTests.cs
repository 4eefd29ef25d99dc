using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Changes;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Changes;

public sealed class ChangeFeedTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Follow_ByAnotherCouncil_SeesNothingOfTheFirst()
    {
        var (grains, other) = (await fixture.GivenCouncil(), await fixture.GivenCouncil());
        await grains.GivenStrategy();

        var (ours, theirs) = (await ReadAll(grains), await ReadAll(other));

        Assert.Equal(["council", "strategy"], ours.Select(change => change.Event.Split('.')[0]));
        var own = Assert.Single(theirs);
        Assert.Equal((ChangeKind.Council, other.Caller.Tenant.Value), (own.Kind, own.Id));
    }

    [Fact]
    public async Task Follow_OfAnotherCouncilsKey_IsRefused()
    {
        var (grains, other) = (await fixture.GivenCouncil(), await fixture.GivenCouncil());

        await Assert.ThrowsAsync<Grains.Tenancy.CallRefusedException>(() =>
            other.CallKey<IChangeFeedGrain, Task<ChangeBatch>>(TenantKey.Of(grains.Caller.Tenant), feed => feed.Follow(0)));
    }

    [Fact]
    public async Task Follow_FromNow_WaitsForTheNextChangeAndTellsWhatItWas()
    {
        var grains = await fixture.GivenCouncil();
        var strategy = await grains.GivenStrategy();
        var objective = await grains.GivenObjective(strategy);
        await grains.Audit();
        var start = await Follow(grains, null);
        Assert.Empty(start.Changes);

        var waiting = Follow(grains, start.Through);
        await grains.GivenAction(objective);
        var batch = await waiting.WaitAsync(Patience);

        var change = Assert.Single(batch.Changes);
        Assert.Equal(new ChangeEntry(start.Through + 1, ChangeKind.Objective, objective, "action.added", 2, fixture.Clock.GetUtcNow(), grains.Caller.Actor), change);
        Assert.Equal(change.Sequence, batch.Through);
    }

    [Fact]
    public async Task Follow_AgainFromACursor_MissesAndDoublesNothing()
    {
        var grains = fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));
        var metric = Guid.NewGuid();
        await Append(grains, Enumerable.Range(1, 170).Select(n => Line(n, $"metric/{metric:N}")));

        var all = await ReadAll(grains);

        Assert.Equal(Enumerable.Range(1, 170), all.Select(change => change.Version));
        Assert.All(all, change => Assert.Equal((ChangeKind.Metric, metric), (change.Kind, change.Id)));
    }

    [Fact]
    public async Task Follow_OfThingsThatAreNotContent_PassesOverThem()
    {
        var grains = fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));
        await Append(grains, [Line(1, $"member/{Guid.NewGuid():N}"), Line(2, "strategy/not-an-id"), Line(3, "client"), Line(4, "council")]);

        var change = Assert.Single(await ReadAll(grains));

        Assert.Equal((4L, ChangeKind.Council), (change.Sequence, change.Kind));
    }

    [Fact]
    public async Task Follow_FromTooFarBack_SaysSo()
    {
        var grains = fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));
        for (var first = 1; first <= 10_001; first += 500)
        {
            await Append(grains, Enumerable.Range(first, Math.Min(500, 10_002 - first)).Select(n => Line(n, "council")));
        }

        var (tooFar, within) = (await Follow(grains, 0), await Follow(grains, 1));

        Assert.Equal((true, 10_001L), (tooFar.IsTooFarBack, tooFar.Through));
        Assert.Empty(tooFar.Changes);
        Assert.Equal((false, 2), (within.IsTooFarBack, within.Changes[0].Version));
    }

    [Fact]
    public async Task Follow_OfATrailWhoseWriteFails_EndsWithoutAChangeAndLosesNone()
    {
        var faults = new StorageFaults();
        await using var silo = await RestartableSilo.Create(fixture.Clock, services: FaultyStorage.Before(faults));
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        var waiting = Follow(grains, 0);
        faults.Judge(write => write is { State: "audit", Number: 1 } ? WriteFault.Lost : WriteFault.None);

        await Assert.ThrowsAnyAsync<Exception>(() => Append(grains, [Line(1, "council")]));

        Assert.Empty((await waiting.WaitAsync(Patience)).Changes);
        await Append(grains, [Line(1, "council")]);
        Assert.Equal([1], (await Follow(grains, 0)).Changes.Select(change => change.Version));
    }

    /// <summary>Reads from the beginning to where the feed stands.</summary>
    private static async Task<List<ChangeEntry>> ReadAll(CallerGrains grains)
    {
        await grains.Audit();
        var end = (await Follow(grains, null)).Through;
        var all = new List<ChangeEntry>();
        for (var cursor = 0L; cursor < end;)
        {
            var batch = await Follow(grains, cursor);
            all.AddRange(batch.Changes);
            cursor = batch.Through;
        }
        return all;
    }

    private static Task<ChangeBatch> Follow(CallerGrains grains, long? after) => grains.CallTenant<IChangeFeedGrain, Task<ChangeBatch>>(feed => feed.Follow(after));

    private static Task Append(CallerGrains grains, IEnumerable<OutboxEntry> lines) => grains.CallTenant<IAuditGrain, Task>(audit => audit.Append(new Delivery("sender", [.. lines])));

    private OutboxEntry Line(int sequence, string subject) =>
        new(sequence, "user-1", fixture.Clock.GetUtcNow(), new OutboxMessage.Audit("thing.changed", subject, sequence, ImmutableSortedDictionary<string, string>.Empty));
}
