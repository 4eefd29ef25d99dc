using System.Collections.Immutable;

using EqualityCloud.Contracts.Audit;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Grains.Audit;
using EqualityCloud.Storage.Anchors;

using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EqualityCloud.Grains.Tests.Audit;

/// <summary>What somebody does who can write to the store, and may even have the key, is noticed by what was noted elsewhere.</summary>
public sealed class AnchorTests : IAsyncLifetime
{
    private readonly string _anchors = Directory.CreateTempSubdirectory("equalitycloud-anchors-").FullName;
    private RestartableSilo _silo = null!;
    private CallerGrains _grains = null!;

    private TenantId Tenant => _grains.Caller.Tenant;

    private string AnchorFile => Path.Combine(_anchors, $"{Tenant}.jsonl");

    public async Task InitializeAsync()
    {
        _silo = await RestartableSilo.Create(
            new FixedClock(new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero)), settings => settings.AnchorAfter = TimeSpan.Zero, services => services.AddAuditAnchorFolder(_anchors));
        _grains = new CallerGrains(_silo.Silo.Grains, Given.Lead(new TenantId(Guid.NewGuid())));
        await AppendAsync(1, 120);
    }

    public async Task DisposeAsync()
    {
        await _silo.DisposeAsync();
        Directory.Delete(_anchors, recursive: true);
    }

    [Fact]
    public async Task Verify_OfATrailThatWasNoted_IsIntact()
    {
        await AppendAsync(121, 10);

        Assert.Equal((130L, true, null), await VerifiedAsync());
    }

    [Fact]
    public async Task Verify_OfATrailWrittenAnewWithTheKey_IsNotIntact()
    {
        await RewriteWithTheKeyAsync();

        Assert.Equal((119L, false, 120L), await VerifiedAsync());
        // In itself it holds: it is the note that tells.
        File.Delete(AnchorFile);
        Assert.Equal((120L, true, null), await VerifiedAsync());
    }

    [Fact]
    public async Task Verify_OfAnOlderCopyOfTheStore_IsNotIntact()
    {
        var copy = $"{_silo.StoreFile}.copy";
        await ChangeStoreAsync(file => File.Copy(file, copy));
        await AppendAsync(121, 30);
        Assert.Equal((150L, true, null), await VerifiedAsync());

        await ChangeStoreAsync(file => File.Copy(copy, file, overwrite: true));

        Assert.Equal((120L, false, 121L), await VerifiedAsync());
    }

    [Fact]
    public async Task Verify_AfterTheFileWasEdited_NamesTheLine()
    {
        await ChangeStoreAsync(file =>
        {
            using var store = new SqliteConnection($"Data Source={file};Pooling=False");
            store.Open();
            using var edit = store.CreateCommand();
            edit.CommandText = "UPDATE state SET data = CAST(replace(CAST(data AS TEXT), 'note 37\"', 'note 38\"') AS BLOB) WHERE grain_type = 'auditpage'";
            Assert.True(edit.ExecuteNonQuery() > 0);
        });

        Assert.Equal((36L, false, 37L), await VerifiedAsync());
    }

    [Fact]
    public async Task Verify_WithANoteThatTheKeyDidNotSeal_IsNotIntact()
    {
        var lines = await File.ReadAllLinesAsync(AnchorFile);
        await File.WriteAllTextAsync(AnchorFile, lines[^1].Replace("\"total\":120", "\"total\":119", StringComparison.Ordinal) + "\n");

        Assert.Equal((118L, false, 119L), await VerifiedAsync());
    }

    [Fact]
    public async Task Verify_WithHalfANoteLeftByACrash_IsIntact()
    {
        await File.AppendAllTextAsync(AnchorFile, "{\"at\":\"2024-06-\n");

        Assert.Equal((120L, true, null), await VerifiedAsync());
    }

    private async Task AppendAsync(int first, int count)
    {
        await _grains.CallTenant<IAuditGrain, Task>(grain => grain.Append(new Delivery("metric/1", [.. Enumerable.Range(first, count).Select(Line)])));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var noted = _silo.Silo.Services.GetRequiredService<IAuditAnchors>();
        while ((await noted.Read(Tenant, limit.Token)) is not [.., { } last] || last.Total != first + count - 1) await Task.Delay(10, limit.Token);
    }

    private async Task<(long, bool, long?)> VerifiedAsync()
    {
        var verified = await _grains.VerifyAudit();
        return (verified.Entries, verified.Intact, verified.FirstBroken);
    }

    private async Task ChangeStoreAsync(Action<string> change) => _grains = await _silo.Restart(_grains.Caller, change);

    /// <summary>Every line chained and sealed again behind one that says something else.</summary>
    private async Task RewriteWithTheKeyAsync()
    {
        var chain = new AuditChain(new AuditKey(Enumerable.Repeat((byte)7, 32).ToArray()).For(Tenant));
        ImmutableArray<AuditEntry> lines = [];
        var hash = "";
        for (var sequence = 1; sequence <= 120; sequence++)
        {
            var entry = Line(sequence) with { Actor = sequence == 37 ? "somebody-else" : "user-1" };
            var line = chain.Append(sequence, hash, entry, (OutboxMessage.Audit)entry.Message);
            (hash, lines) = (line.Hash, lines.Add(line));
        }
        _grains = await _silo.Restart(_grains.Caller);
        for (var page = 0; page < 2; page++) await WriteAsync("audit-page", GrainId.Create("auditpage", TenantKey.Page(TenantKey.Of(Tenant), page)), new AuditPageState { Entries = lines[(page * 50)..((page + 1) * 50)] });
        await WriteAsync("audit", GrainId.Create("audit", TenantKey.Of(Tenant)), new AuditState { Total = 120, Pages = 2, HeadHash = hash, Tail = lines[100..], Seal = chain.SealHead(120, hash) });
    }

    private async Task WriteAsync<T>(string name, GrainId id, T state)
    {
        var stored = new GrainState<T>();
        await _silo.Silo.Storage.ReadStateAsync(name, id, stored);
        stored.State = state;
        await _silo.Silo.Storage.WriteStateAsync(name, id, stored);
    }

    private static OutboxEntry Line(int sequence) => new(sequence, "user-1", new DateTimeOffset(2024, 6, 3, 9, 0, 0, TimeSpan.Zero),
        new OutboxMessage.Audit("thing.changed", "metric/1", sequence, ImmutableSortedDictionary<string, string>.Empty.Add("note", $"note {sequence}")));
}
