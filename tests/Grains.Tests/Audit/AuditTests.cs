using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Metrics;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Contracts.Writing;
using EqualityCloud.Grains.Durable;
using EqualityCloud.Grains.Metrics;
using EqualityCloud.Grains.Tests.Faults;

namespace EqualityCloud.Grains.Tests.Audit;

public sealed class AuditTests(GrainFixture fixture) : IClassFixture<GrainFixture>
{
    [Fact]
    public async Task Read_ByAnotherCouncil_FindsItsOwnEmptyTrail()
    {
        var (grains, other) = (Tenant(), Tenant());
        await Append(grains, Lines("metric/1", 1, 3));

        Assert.Equal((0L, 0L), ((await other.Audit()).Total, (await other.VerifyAudit()).Entries));
        Assert.Equal(3, (await grains.Audit()).Total);
    }

    [Fact]
    public async Task Append_OfSeveralSenders_OrdersAndChainsTheLines()
    {
        var grains = Tenant();
        await Append(grains, Lines("metric/1", 1, 2));
        await Append(grains, Lines("objective/2", 1, 1));
        await Append(grains, Lines("metric/1", 3, 1));

        var page = await grains.Audit();
        var verified = await grains.VerifyAudit();

        Assert.Equal([(4L, "metric/1", 3), (3L, "objective/2", 1), (2L, "metric/1", 2), (1L, "metric/1", 1)], page.Entries.Select(e => (e.Sequence, e.Subject, e.Version)));
        Assert.Equal((4L, true, null, page.Entries[0].Hash), (verified.Entries, verified.Intact, verified.FirstBroken, verified.HeadHash));
        Assert.Equal(4, page.Entries.Select(e => e.Hash).Distinct().Count());
    }

    [Fact]
    public async Task Append_OfTheSameDeliveryAgain_DoublesNothing()
    {
        var grains = Tenant();
        await Append(grains, Lines("metric/1", 1, 3));
        await Append(grains, Lines("metric/1", 1, 3));
        await Append(grains, Lines("metric/1", 2, 4));

        Assert.Equal([5, 4, 3, 2, 1], (await grains.Audit()).Entries.Select(e => e.Version));
    }

    [Fact]
    public async Task Append_OfTwoDeliveriesThatRace_TakesEachLineOnce()
    {
        var grains = Tenant();

        // Whoever sends again sends from the oldest on that is still owed, so any of them may come first.
        await Task.WhenAll(Append(grains, Lines("metric/1", 1, 5)), Append(grains, Lines("metric/1", 1, 8)), Append(grains, Lines("metric/1", 1, 2)));

        Assert.Equal([8, 7, 6, 5, 4, 3, 2, 1], (await grains.Audit()).Entries.Select(e => e.Version));
        Assert.True((await grains.VerifyAudit()).Intact);
    }

    [Fact]
    public async Task Append_OfSixtyFourSendersAtOnce_KeepsEachOnesOrder()
    {
        var grains = Tenant();

        await Task.WhenAll(Enumerable.Range(0, 64).Select(async sender =>
        {
            for (var i = 1; i <= 20; i++)
            {
                await Append(grains, Lines($"metric/{sender}", i, 1));
            }
        }));

        var lines = await All(grains, subject: null, limit: 500);
        Assert.Equal(Enumerable.Range(1, 64 * 20).Select(i => (long)i), lines.Select(e => e.Sequence).Order());
        Assert.All(lines.GroupBy(e => e.Subject), sender => Assert.Equal(Enumerable.Range(1, 20).Reverse(), sender.Select(e => e.Version)));
        Assert.True((await grains.VerifyAudit()).Intact);
    }

    [Fact]
    public async Task Read_BackThrough1200Lines_GivesEachOnceNewestFirst()
    {
        var grains = Tenant();
        for (var i = 0; i < 1200; i += 40)
        {
            await Append(grains, new Delivery("council", [.. Enumerable.Range(i + 1, 40).Select(n => Line(n, $"subject/{n % 10}"))]));
        }

        var all = await All(grains, subject: null, limit: 100);
        var one = await All(grains, subject: "subject/3", limit: 25);

        Assert.Equal(Enumerable.Range(1, 1200).Reverse().Select(n => (long)n), all.Select(e => e.Sequence));
        Assert.Equal(Enumerable.Range(0, 120).Select(n => (long)(1193 - (n * 10))), one.Select(e => e.Sequence));
        Assert.Empty((await grains.Audit("subject/none")).Entries);
    }

    [Fact]
    public async Task EraseValues_OfASubject_KeepsTheChainAndLeavesNothingInTheRecords()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock);
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        await Append(grains, Lines("metric/1", 1, 60, "Mrs Unforgettable"));
        await Append(grains, Lines("metric/2", 1, 10, "Mr Remembered"));

        var erased = await grains.CallTenant<IAuditGrain, Task<int>>(grain => grain.EraseValues("metric/1"));

        Assert.Equal((60, 0), (erased, await grains.CallTenant<IAuditGrain, Task<int>>(grain => grain.EraseValues("metric/1"))));
        Assert.Equal((70L, true), ((await grains.VerifyAudit()).Entries, (await grains.VerifyAudit()).Intact));
        Assert.All((await grains.Audit("metric/1")).Entries, line => Assert.Equal((null, null), (line.Salt, line.Values)));
        Assert.All((await grains.Audit("metric/2")).Entries, line => Assert.Equal("Mr Remembered", line.Values!["note"]));
        grains = await silo.Restart(grains.Caller);
        var stored = await StoredBytes(silo, grains.Caller.Tenant);
        Assert.DoesNotContain("Unforgettable", stored, StringComparison.Ordinal);
        Assert.Contains("Remembered", stored, StringComparison.Ordinal);
        Assert.True((await grains.VerifyAudit()).Intact);
    }

    [Fact]
    public async Task EraseValues_OfAMetric_LeavesNoByteOfThemInTheStoreFile()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock);
        var grains = await silo.GivenCouncil();
        // Long enough to fill pages of the file that are given free when the lines get shorter.
        var (name, kept) = ("Mrs Unforgettable", "Mr Remembered");
        var (erased, other) = (await grains.GivenMetric(), await grains.GivenMetric());
        for (var version = 1; version <= 60; version++)
        {
            Given.Done(await Rename(grains, erased, version, version == 60 ? "Somebody" : $"{name} {version} {new string('.', 200)}"));
        }
        Given.Done(await Rename(grains, other, 1, kept));
        Assert.Contains(name, (await grains.Audit($"metric/{erased:N}")).Entries[^2].Values!["title"], StringComparison.Ordinal);

        Assert.Equal(61, await grains.CallTenant<IAuditGrain, Task<int>>(grain => grain.EraseValues($"metric/{erased:N}")));

        // A store that is closed in order has moved its log into the file.
        await silo.Restart(grains.Caller);
        var file = await File.ReadAllBytesAsync(silo.StoreFile);
        Assert.True(file.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(name)) < 0, "The erased name is still in the file.");
        Assert.True(file.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(kept)) >= 0);
    }

    [Fact]
    public async Task EraseValues_OfAMetric_TakesThemOutOfWhatTheMetricDeliveredLast()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock);
        var grains = await silo.GivenCouncil();
        var metric = await grains.GivenMetric();
        Given.Done(await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Record(Given.Observation(note: "Mrs Unforgettable said so"), Given.Append)));
        await grains.Call<IMetricGrain, Task>(metric, grain => grain.Drain());
        Assert.Equal(2, Count(await Record(), "Unforgettable"));

        await grains.CallTenant<IAuditGrain, Task<int>>(grain => grain.EraseValues($"metric/{metric:N}"));

        // The observation itself says it still; it is the metric's own.
        Assert.Equal(1, Count(await Record(), "Unforgettable"));

        async Task<string> Record() => System.Text.Encoding.UTF8.GetString(
            (await ((ITenantStates)silo.Silo.Storage).Read(new StateName("metric", TenantKey.Of(grains.Caller.Tenant, metric), "metric"), CancellationToken.None))!.Json.Span);

        static int Count(string text, string word) => text.Split(word).Length - 1;
    }

    [Fact]
    public async Task Note_ThatIsDelivered_KeepsNothingOfItsLine()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock);
        var grains = await silo.GivenCouncil();
        var note = Guid.NewGuid();
        await grains.Call<IAuditNoteGrain, Task>(note, grain => grain.Note("data.exported", "council", ImmutableSortedDictionary<string, string>.Empty.Add("for", "Mrs Unforgettable")));

        await grains.Call<IAuditNoteGrain, Task>(note, grain => grain.Drain());

        var record = (await ((ITenantStates)silo.Silo.Storage).Read(new StateName("auditnote", TenantKey.Of(grains.Caller.Tenant, note), "audit-note"), CancellationToken.None))!;
        Assert.DoesNotContain("Unforgettable", System.Text.Encoding.UTF8.GetString(record.Json.Span), StringComparison.Ordinal);
        Assert.Equal("Mrs Unforgettable", (await grains.Audit("council")).Entries[0].Values!["for"]);
    }

    [Fact]
    public async Task Append_Of100000Lines_CostsTheSamePerLineAtTheEndAsAtTheBeginning()
    {
        var faults = new StorageFaults();
        await using var silo = await RestartableSilo.Create(fixture.Clock, services: FaultyStorage.Before(faults));
        var grains = new CallerGrains(silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        var bytes = new long[10];

        for (var tenth = 0; tenth < 10; tenth++)
        {
            var before = faults.Bytes;
            faults.CountsBytes = tenth is 0 or 9;
            for (var i = 0; i < 10_000; i += 250)
            {
                var first = (tenth * 10_000) + i + 1;
                await Append(grains, Lines("metric/1", first, 250));
            }
            bytes[tenth] = faults.Bytes - before;
        }

        Assert.Equal(100_000, (await grains.Audit()).Total);
        Assert.InRange((double)bytes[9] / bytes[0], 0.9, 1.1);
        Assert.InRange(bytes[9] / 10_000, 200, 1000);
    }

    [Fact]
    public async Task Append_Of2000Senders_RemembersOnlyThoseThatMayDeliverAgain()
    {
        var grains = Tenant();
        // This sender's store still says that it owes its first line, so it may come again.
        var owing = Guid.NewGuid();
        await fixture.Silo.Storage.WriteStateAsync("metric", GrainId.Create("metric", TenantKey.Of(grains.Caller.Tenant, owing)), new GrainState<MetricState>(
            new MetricState { Envelope = new Envelope { Version = 1, LastSequence = 1, Outbox = [Line(1, $"metric/{owing:N}")] } }));
        await Append(grains, Lines($"metric/{owing:N}", 1, 1));

        foreach (var some in Enumerable.Range(0, 2000).Chunk(100))
        {
            await Task.WhenAll(some.Select(_ => Append(grains, Lines($"metric/{Guid.NewGuid():N}", 1, 1))));
        }
        await Append(grains, Lines($"metric/{owing:N}", 1, 2));

        var head = new GrainState<Grains.Audit.AuditState>();
        await fixture.Silo.Storage.ReadStateAsync("audit", GrainId.Create("audit", TenantKey.Of(grains.Caller.Tenant)), head);
        Assert.InRange(head.State!.Taken.Count, 1, SenderMemory.Kept + 100);
        Assert.Equal([2, 1], (await All(grains, $"metric/{owing:N}", 500)).Select(e => e.Version));
        Assert.Equal((2002L, true), ((await grains.VerifyAudit()).Entries, (await grains.VerifyAudit()).Intact));
    }

    [Fact]
    public async Task Sweep_OfManyOwingSenders_DoesNotWaitForMoreLinesAtEachOfThem()
    {
        await using var silo = await RestartableSilo.Create(fixture.Clock, settings => settings.AuditLinger = TimeSpan.FromDays(1));
        var grains = await silo.GivenCouncil();
        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => grains.GivenMetric()));

        // The trail would wait for more lines for a day.
        var woken = await new CallerGrains(silo.Silo.Grains, Caller.System(default)).CallKey<IOutboxSweeperGrain, Task<int>>(IOutboxSweeperGrain.Key, sweeper => sweeper.Sweep());

        Assert.Equal(101, woken);
        Assert.Equal(101, (await grains.Audit()).Total);
        Assert.True((await grains.VerifyAudit()).Intact);
    }

    private static async Task<Outcome> Rename(CallerGrains grains, Guid metric, int version, string title)
    {
        var details = (await grains.Metric(metric))!.Details;
        return await grains.Call<IMetricGrain, Task<Outcome>>(metric, grain => grain.Edit(details with { Title = title }, Given.At(version)));
    }

    private CallerGrains Tenant() => fixture.As(Given.Lead(new TenantId(Guid.NewGuid())));

    private static Task Append(CallerGrains grains, Delivery delivery) => grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(delivery));

    private static Delivery Lines(string sender, int first, int count, string note = "n") =>
        new(sender, [.. Enumerable.Range(first, count).Select(sequence => Line(sequence, sender, note))]);

    private static OutboxEntry Line(int sequence, string subject, string note = "n") => new(sequence, "user-1", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero),
        new OutboxMessage.Audit("thing.changed", subject, sequence, ImmutableSortedDictionary<string, string>.Empty.Add("note", note)));

    private static async Task<List<AuditEntry>> All(CallerGrains grains, string? subject, int limit)
    {
        var all = new List<AuditEntry>();
        AuditPage page;
        do
        {
            page = await grains.Audit(subject, all.Count == 0 ? null : all[^1].Sequence, limit);
            Assert.True(page.Entries.Length <= limit);
            all.AddRange(page.Entries);
        }
        while (page.HasMore);
        return all;
    }

    /// <summary>The trail's records as text.</summary>
    private static async Task<string> StoredBytes(RestartableSilo silo, TenantId tenant)
    {
        var (head, page) = (new GrainState<Grains.Audit.AuditState>(), new GrainState<Grains.Audit.AuditPageState>());
        await silo.Silo.Storage.ReadStateAsync("audit", GrainId.Create("audit", TenantKey.Of(tenant)), head);
        await silo.Silo.Storage.ReadStateAsync("audit-page", GrainId.Create("auditpage", TenantKey.Page(TenantKey.Of(tenant), 0)), page);
        return System.Text.Json.JsonSerializer.Serialize(head.State) + System.Text.Json.JsonSerializer.Serialize(page.State);
    }
}
