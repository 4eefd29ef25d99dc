using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Audit;

namespace EqualityCloud.Grains.Tests.Audit;

/// <summary>120 lines, two pages of 50 and 20 in the head, changed in storage behind the trail's back.</summary>
public sealed class TamperingTests : IAsyncLifetime
{
    private RestartableSilo _silo = null!;
    private CallerGrains _grains = null!;

    public async Task InitializeAsync()
    {
        _silo = await RestartableSilo.Create(new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)));
        _grains = new CallerGrains(_silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        await _grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(new Delivery("metric/1", [.. Enumerable.Range(1, 120).Select(Line)])));
        _grains = await _silo.Restart(_grains.Caller);
    }

    public Task DisposeAsync() => _silo.DisposeAsync().AsTask();

    [Fact]
    public async Task Verify_OfAnUntouchedTrail_IsIntact() =>
        Assert.Equal((120L, true, null), await Verified());

    [Fact]
    public async Task Verify_AfterALineOfAPageWasChanged_NamesIt()
    {
        await ChangePage(0, lines => lines.SetItem(36, lines[36] with { Actor = "somebody-else" }));
        Assert.Equal((36L, false, 37L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterAValueWasChanged_NamesTheLine()
    {
        await ChangePage(1, lines => lines.SetItem(0, lines[0] with { Values = lines[0].Values!.SetItem("note", "nothing happened") }));
        Assert.Equal((50L, false, 51L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterTheValuesWereSwappedWithTheirSalt_NamesTheLine()
    {
        await ChangePage(1, lines => lines.SetItem(0, lines[0] with { Values = lines[1].Values, Salt = lines[1].Salt }));
        Assert.Equal((50L, false, 51L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterTwoLinesChangedPlaces_NamesTheFirst()
    {
        await ChangePage(0, lines => lines.SetItem(10, lines[11]).SetItem(11, lines[10]));
        Assert.Equal((10L, false, 11L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterTwoLinesChangedPlacesAndNumbers_NamesTheFirst()
    {
        await ChangePage(0, lines => lines.SetItem(10, lines[11] with { Sequence = 11 }).SetItem(11, lines[10] with { Sequence = 12 }));
        Assert.Equal((10L, false, 11L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterALineWasTakenOut_NamesItsPlace()
    {
        await ChangePage(1, lines => lines.RemoveAt(20));
        Assert.Equal((70L, false, 71L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterAnOlderPageWasDropped_NamesItsFirstLine()
    {
        var page = await Stored<AuditPageState>("audit-page", PageId(0));
        await _silo.Silo.Storage.ClearStateAsync("audit-page", PageId(0), page);
        Assert.Equal((0L, false, 1L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterTheNewestLineWasDropped_NamesItsPlace()
    {
        await ChangeHead(head => head with { Tail = head.Tail[..^1] });
        Assert.Equal((119L, false, 120L), await Verified());
    }

    [Fact]
    public async Task Verify_AfterTheNewestLineWasDroppedAndTheHeadSetBack_IsStillNotIntact()
    {
        await ChangeHead(head => head with { Tail = head.Tail[..^1], Total = 119, HeadHash = head.Tail[^2].Hash });
        Assert.Equal((119L, false, 120L), await Verified());
    }

    [Fact]
    public async Task Verify_OfATrailOfAnotherCouncil_IsNotIntact()
    {
        // The chain is keyed by the tenant: a whole trail does not move to another one.
        var head = await Stored<AuditState>("audit", HeadId(_grains.Caller.Tenant));
        var other = new CallerGrains(_silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        await _silo.Silo.Storage.WriteStateAsync("audit", HeadId(other.Caller.Tenant), new GrainState<AuditState>(head.State! with { Pages = 0, Total = 20 }));

        Assert.False((await other.VerifyAudit()).Intact);
    }

    private async Task<(long, bool, long?)> Verified()
    {
        var verified = await _grains.VerifyAudit();
        return (verified.Entries, verified.Intact, verified.FirstBroken);
    }

    private async Task ChangePage(int number, Func<ImmutableArray<AuditEntry>, ImmutableArray<AuditEntry>> change)
    {
        var page = await Stored<AuditPageState>("audit-page", PageId(number));
        page.State = page.State! with { Entries = change(page.State.Entries) };
        await _silo.Silo.Storage.WriteStateAsync("audit-page", PageId(number), page);
    }

    private async Task ChangeHead(Func<AuditState, AuditState> change)
    {
        var head = await Stored<AuditState>("audit", HeadId(_grains.Caller.Tenant));
        head.State = change(head.State!);
        await _silo.Silo.Storage.WriteStateAsync("audit", HeadId(_grains.Caller.Tenant), head);
    }

    private async Task<GrainState<T>> Stored<T>(string name, GrainId id)
    {
        var state = new GrainState<T>();
        await _silo.Silo.Storage.ReadStateAsync(name, id, state);
        Assert.True(state.RecordExists);
        return state;
    }

    private static GrainId HeadId(TenantId tenant) => GrainId.Create("audit", TenantKey.Of(tenant));

    private GrainId PageId(int number) => GrainId.Create("auditpage", TenantKey.Page(TenantKey.Of(_grains.Caller.Tenant), number));

    private static OutboxEntry Line(int sequence) => new(sequence, "user-1", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero),
        new OutboxMessage.Audit("thing.changed", "metric/1", sequence, ImmutableSortedDictionary<string, string>.Empty.Add("note", $"note {sequence}")));
}
