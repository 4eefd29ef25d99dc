using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Sqlite;

/// <summary>What a killed process cannot show: that an answer waits for its commit, and that a commit waits for the disk.</summary>
public sealed class SqliteDurabilityTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly HeldCommitSeam _seam = new();
    private readonly List<SqliteGrainStorage> _opened = [];

    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")]
    [InlineData("fullfsync", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("page_size", "8192")]
    public void WriteConnection_Pragma_IsWhatDurabilityNeeds(string pragma, string expected)
    {
        var storage = Open();

        Assert.Equal(expected, storage.WriterPragma(pragma));
    }

    [Fact]
    public async Task Write_WhileItsCommitIsHeld_IsNotAnsweredAndNotSeen()
    {
        var storage = Open();
        _seam.Hold();
        var record = new GrainState<SampleState>(new SampleState { Title = "held" });

        var write = storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record);
        await _seam.ArrivedAsync();

        Assert.False(write.IsCompleted);
        Assert.Null(record.ETag);
        Assert.False((await ReadAsync(storage, "a")).RecordExists);

        _seam.LetGo();
        await write;
        Assert.Equal(record.ETag, (await ReadAsync(storage, "a")).ETag);
    }

    [Fact]
    public async Task Write_RefusedWhileItsCommitIsHeld_IsNotAnsweredEither()
    {
        var storage = Open();
        await storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();
        _seam.Hold();

        var refused = storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();

        Assert.False(refused.IsCompleted);
        _seam.LetGo();
        await Assert.ThrowsAsync<InconsistentStateException>(() => refused);
    }

    [Fact]
    public async Task Read_WhileACommitIsHeld_DoesNotWait()
    {
        var storage = Open();
        await storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState { Title = "before" }));
        await _seam.ArrivedAsync();
        _seam.Hold();
        var write = storage.WriteStateAsync(Given.StateName, Given.Grain("b"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();

        var reads = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => ReadAsync(storage, "a")))).WaitAsync(TimeSpan.FromSeconds(30));

        Assert.All(reads, read => Assert.Equal("before", read.State!.Title));
        Assert.False(write.IsCompleted);
        _seam.LetGo();
        await write;
    }

    [Fact]
    public async Task Write_OfManyGrainsDuringACommit_SharesTheNext()
    {
        var storage = Open();
        _seam.Hold();
        var first = storage.WriteStateAsync(Given.StateName, Given.Grain("first"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();

        var others = Enumerable.Range(0, 64)
            .Select(i => storage.WriteStateAsync(Given.StateName, Given.Grain($"{i}"), new GrainState<SampleState>(new SampleState())))
            .ToArray();
        _seam.LetGo();
        await first;
        await Task.WhenAll(others);

        Assert.Equal([1, 64], _seam.Commits);
    }

    [Fact]
    public async Task Settle_WhileStatesAreWritten_WaitsForThemAndSharesACommit()
    {
        var storage = Open();
        var states = new List<DeliveredState>();
        foreach (var key in (string[])["a", "b"])
        {
            var record = new GrainState<SampleState>(new SampleState { Outbox = ["owed"] });
            await storage.WriteStateAsync(Given.StateName, Given.Grain(key), record);
            await _seam.ArrivedAsync();
            states.Add(new DeliveredState(Given.Grain(key), record.ETag!));
        }

        _seam.Hold();
        var first = storage.WriteStateAsync(Given.StateName, Given.Grain("first"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();
        var settles = states.Select(state => storage.Settle([state], CancellationToken.None)).ToArray();
        var second = storage.WriteStateAsync(Given.StateName, Given.Grain("second"), new GrainState<SampleState>(new SampleState()));
        _seam.LetGo();
        await Task.WhenAll(first, second);

        var settled = await Task.WhenAll(settles);
        Assert.Equal([1, 1], settled);
        Assert.Equal([1, 1, 1, 1, 2], _seam.Commits);
        Assert.Empty(await storage.ListPending(null, 10, CancellationToken.None));
    }

    [Fact]
    public async Task Write_WhenItsCommitFails_FailsWithEveryOtherInIt()
    {
        var storage = Open(maxPages: 40);
        _seam.Hold();
        var first = storage.WriteStateAsync(Given.StateName, Given.Grain("first"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();
        var small = storage.WriteStateAsync(Given.StateName, Given.Grain("small"), new GrainState<SampleState>(new SampleState()));
        var big = storage.WriteStateAsync(Given.StateName, Given.Grain("big"), new GrainState<SampleState>(Given.OfSize(500_000)));
        _seam.LetGo();
        await first;

        // The disk is full for real as far as SQLite can tell: the file may not grow any further.
        var failure = await Assert.ThrowsAsync<StorageException>(() => big);
        await Assert.ThrowsAsync<StorageException>(() => small);

        Assert.Equal("STORE_FAILED", failure.Code);
        Assert.Contains("full", failure.InnerException!.Message, StringComparison.Ordinal);
        Assert.False((await ReadAsync(storage, "small")).RecordExists);
        Assert.False((await ReadAsync(storage, "big")).RecordExists);
        Assert.True((await ReadAsync(storage, "first")).RecordExists);
        await storage.WriteStateAsync(Given.StateName, Given.Grain("small"), new GrainState<SampleState>(new SampleState()));
        Assert.True((await ReadAsync(storage, "small")).RecordExists);
    }

    [Fact]
    public async Task Write_CancelledInLine_IsNotApplied()
    {
        var storage = Open();
        using var cancel = new CancellationTokenSource();
        _seam.Hold();
        var first = storage.WriteStateAsync(Given.StateName, Given.Grain("first"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();
        var waiting = storage.WriteStateAsync(Given.StateName, Given.Grain("a"), new GrainState<SampleState>(new SampleState()), cancel.Token);

        await cancel.CancelAsync();
        _seam.LetGo();

        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False((await ReadAsync(storage, "a")).RecordExists);
    }

    [Fact]
    public async Task Write_CancelledDuringItsCommit_IsAnsweredAsItTurnsOut()
    {
        var storage = Open();
        using var cancel = new CancellationTokenSource();
        _seam.Hold();
        var record = new GrainState<SampleState>(new SampleState());
        var write = storage.WriteStateAsync(Given.StateName, Given.Grain("a"), record, cancel.Token);
        await _seam.ArrivedAsync();

        await cancel.CancelAsync();
        Assert.False(write.IsCompleted);
        _seam.LetGo();
        await write;

        Assert.Equal(record.ETag, (await ReadAsync(storage, "a")).ETag);
    }

    [Fact]
    public async Task Write_WhenTheLineIsFull_WaitsForAPlace()
    {
        var storage = Open(queueLimit: 2);
        _seam.Hold();
        var first = storage.WriteStateAsync(Given.StateName, Given.Grain("first"), new GrainState<SampleState>(new SampleState()));
        await _seam.ArrivedAsync();
        using var cancel = new CancellationTokenSource();
        var inLine = Enumerable.Range(0, 2)
            .Select(i => storage.WriteStateAsync(Given.StateName, Given.Grain($"{i}"), new GrainState<SampleState>(new SampleState())))
            .ToArray();
        var outside = storage.WriteStateAsync(Given.StateName, Given.Grain("outside"), new GrainState<SampleState>(new SampleState()), cancel.Token);

        // Who has no place yet can still give up, at once.
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => outside);

        _seam.LetGo();
        await first;
        await Task.WhenAll(inLine);
        await storage.WriteStateAsync(Given.StateName, Given.Grain("outside"), new GrainState<SampleState>(new SampleState()));
    }

    [Fact]
    public async Task Write_AgainAndAgain_BeginsTheLogAnewAndLosesNothing()
    {
        const int Writers = 16, Writes = 100, Bytes = 9000;
        var storage = Open(checkpointPages: 64);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(async writer =>
        {
            var record = new GrainState<SampleState>();
            for (var i = 0; i < Writes; i++)
            {
                record.State = Given.OfSize(Bytes) with { Rate = i };
                await storage.WriteStateAsync(Given.StateName, Given.Grain($"{writer}"), record);
            }
        }));

        Assert.InRange(new FileInfo(_folder.File("store.db-wal")).Length, 1, Writers * Writes * Bytes / 2);
        for (var writer = 0; writer < Writers; writer++)
        {
            Assert.Equal(Writes - 1, (await ReadAsync(storage, $"{writer}")).State!.Rate);
        }
    }

    [Fact]
    public async Task Dispose_WithWritesInLine_ServesThem()
    {
        var storage = Open();
        _seam.Hold();
        var writes = Enumerable.Range(0, 100)
            .Select(i => storage.WriteStateAsync(Given.StateName, Given.Grain($"{i}"), new GrainState<SampleState>(new SampleState())))
            .ToArray();
        var closing = Task.Run(storage.Dispose);
        _seam.LetGo();
        await closing;
        await Task.WhenAll(writes);

        var late = await Assert.ThrowsAsync<StorageException>(
            () => storage.WriteStateAsync(Given.StateName, Given.Grain("late"), new GrainState<SampleState>(new SampleState())));
        Assert.Equal("STORE_CLOSED", late.Code);
        Assert.Equal("STORE_CLOSED", (await Assert.ThrowsAsync<StorageException>(() => ReadAsync(storage, "0"))).Code);
        Assert.False(File.Exists(_folder.File("store.db-wal")), "A clean close leaves one file.");
        var again = Open();
        for (var i = 0; i < writes.Length; i++)
        {
            Assert.True((await ReadAsync(again, $"{i}")).RecordExists);
        }
    }

    public void Dispose()
    {
        // In this order: closing a store waits for its writer, which a test that failed may have left before a commit.
        _seam.LetGo();
        _opened.ForEach(storage => storage.Dispose());
        _seam.Dispose();
        _folder.Dispose();
    }

    private SqliteGrainStorage Open(int queueLimit = 4096, int? maxPages = null, int checkpointPages = 16384)
    {
        var options = new SqliteStorageOptions { Path = _folder.File("store.db"), WriteQueueLimit = queueLimit, MaxPages = maxPages, CheckpointPages = checkpointPages };
        var storage = SqliteGrainStorage.Open(options, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance, _seam);
        _opened.Add(storage);
        return storage;
    }

    private static async Task<GrainState<SampleState>> ReadAsync(SqliteGrainStorage storage, string key)
    {
        var record = new GrainState<SampleState>();
        await storage.ReadStateAsync(Given.StateName, Given.Grain(key), record);
        return record;
    }
}
