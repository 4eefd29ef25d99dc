using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Audit;

namespace EqualityCloud.Grains.Tests.Audit;

/// <summary>A line a day from 1 January 2024 on; 100 days are kept, and it is day 250, so that the first 150 lines, three pages, are past their time.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FixedClock _clock = new(Start.AddDays(251));
    private RestartableSilo _silo = null!;
    private CallerGrains _grains = null!;

    private TenantId Tenant => _grains.Caller.Tenant;

    public async Task InitializeAsync()
    {
        _silo = await RestartableSilo.Create(_clock, settings => (settings.AuditRetention, settings.AnchorAfter) = (TimeSpan.FromDays(100), TimeSpan.Zero));
        _grains = new CallerGrains(_silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
    }

    public Task DisposeAsync() => _silo.DisposeAsync().AsTask();

    [Fact]
    public async Task Pruning_LeavesACheckpointFromWhichTheRestIsVerified()
    {
        await AppendAsync(1, 250);
        await PrunedAsync();

        var verified = await _grains.VerifyAudit();
        Assert.Equal((250L, true, 150L), (verified.Entries, verified.Intact, verified.PrunedThrough));
        var lines = await _grains.CallTenant<IAuditGrain, Task<AuditPage>>(grain => grain.Search(new AuditSearch(200)));
        Assert.Equal((151L, 250L, false), (lines.Entries[^1].Sequence, lines.Total, lines.HasMore));
        for (var page = 0; page < 3; page++) Assert.False((await StoredAsync<AuditPageState>("audit-page", PageId(page))).RecordExists);

        _grains = await _silo.Restart(_grains.Caller);
        await AppendAsync(251, 60);
        Assert.Equal((310L, true), await VerifiedAsync());
    }

    [Fact]
    public async Task Checkpoint_MovedByHand_IsNoticed()
    {
        await AppendAsync(1, 250);
        await PrunedAsync();
        var page = await StoredAsync<AuditPageState>("audit-page", PageId(3));

        await ChangeHeadAsync(head => head with { FirstPage = 4, CheckpointHash = page.State!.Entries[^1].Hash });

        Assert.Equal((200L, false), await VerifiedAsync());
    }

    [Fact]
    public async Task Line_ThatDoesNotHold_IsNotPrunedAway()
    {
        _clock.SetTo(Start);
        // A runtime may take it amiss when its clock goes back.
        _grains = await _silo.Restart(_grains.Caller);
        await AppendAsync(1, 250);
        _grains = await _silo.Restart(_grains.Caller);
        var page = await StoredAsync<AuditPageState>("audit-page", PageId(1));
        page.State = new AuditPageState { Entries = page.State!.Entries.SetItem(6, page.State.Entries[6] with { Actor = "somebody-else" }) };
        await _silo.Silo.Storage.WriteStateAsync("audit-page", PageId(1), page);

        _clock.SetTo(Start.AddDays(251));
        await AppendAsync(251, 1);
        await PrunedAsync(through: 50);

        Assert.Equal((56L, false), await VerifiedAsync());
        Assert.True((await StoredAsync<AuditPageState>("audit-page", PageId(1))).RecordExists);
    }

    private Task AppendAsync(int first, int count) =>
        _grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(new Delivery("metric/1", [.. Enumerable.Range(first, count).Select(Line)])));

    private async Task PrunedAsync(long through = 150)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await _grains.VerifyAudit()).PrunedThrough != through || (await StoredAsync<AuditPageState>("audit-page", PageId((int)(through / 50) - 1))).RecordExists) await Task.Delay(10, limit.Token);
    }

    private async Task<(long, bool)> VerifiedAsync()
    {
        var verified = await _grains.VerifyAudit();
        return (verified.Entries, verified.Intact);
    }

    private async Task ChangeHeadAsync(Func<AuditState, AuditState> change)
    {
        _grains = await _silo.Restart(_grains.Caller);
        var head = await StoredAsync<AuditState>("audit", GrainId.Create("audit", TenantKey.Of(Tenant)));
        head.State = change(head.State!);
        await _silo.Silo.Storage.WriteStateAsync("audit", GrainId.Create("audit", TenantKey.Of(Tenant)), head);
    }

    private async Task<GrainState<T>> StoredAsync<T>(string name, GrainId id)
    {
        var state = new GrainState<T>();
        await _silo.Silo.Storage.ReadStateAsync(name, id, state);
        return state;
    }

    private GrainId PageId(int number) => GrainId.Create("auditpage", TenantKey.Page(TenantKey.Of(Tenant), number));

    private static OutboxEntry Line(int day) => new(day, "user-1", Start.AddDays(day), new OutboxMessage.Audit("thing.changed", "metric/1", day, ImmutableSortedDictionary<string, string>.Empty));
}
