using System.Text.Json;
using EqualityCloud.Storage.Sqlite;
using EqualityCloud.Storage.Tests.Conformance;
using Microsoft.Extensions.Logging.Abstractions;

namespace EqualityCloud.Storage.Tests.Sqlite;

public sealed class SqliteOpeningTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Open_WhatIsHeld_IsRefused()
    {
        using var holder = Open();

        var refusal = Assert.Throws<StorageException>(Open);

        Assert.Equal("STORE_IN_USE", refusal.Code);
        Assert.Contains(_folder.File("store.db"), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_AfterTheHolderClosed_GoesThrough()
    {
        Open().Dispose();

        Open().Dispose();
    }

    [Fact]
    public void Open_OfANewerLayout_IsRefusedAndLetsGo()
    {
        Open().Dispose();
        using (var database = SqliteDatabase.OpenForWriting(_folder.File("store.db")))
        {
            database.Execute("PRAGMA user_version = 99");
        }

        Assert.Equal("STORE_TOO_NEW", Assert.Throws<StorageException>(Open).Code);
        Assert.Equal("STORE_TOO_NEW", Assert.Throws<StorageException>(Open).Code);
    }

    [Fact]
    public void Open_OfWhatIsNoStore_IsRefused()
    {
        File.WriteAllText(_folder.File("store.db"), string.Concat(Enumerable.Repeat("this is not a database ", 100)));

        Assert.Equal("STORE_FAILED", Assert.Throws<StorageException>(Open).Code);
    }

    [Fact]
    public void Open_WithoutAPath_IsRefused() => Assert.Throws<ArgumentException>(
        () => SqliteGrainStorage.Open(new SqliteStorageOptions(), Given.Serializer, NullLogger<SqliteGrainStorage>.Instance));

    [Fact]
    public void PendingQuery_Plan_TouchesOnlyPendingRows()
    {
        Open().Dispose();
        using var database = SqliteDatabase.OpenForReading(_folder.File("store.db"));
        using var plan = database.Prepare($"EXPLAIN QUERY PLAN {SqliteReader.PendingQuery}");
        var steps = new List<string?>();
        while (plan.Step())
        {
            steps.Add(plan.Text(3));
        }

        Assert.Equal(["SCAN owing", "SEARCH state USING INTEGER PRIMARY KEY (rowid=?)", "USE TEMP B-TREE FOR DISTINCT"], steps);
    }

    [Fact]
    public async Task Open_OfLayout1_KeepsStatesAndWhatTheyOwe()
    {
        var owing = JsonSerializer.Serialize(new { v = 1, alias = "test.sample", data = new { title = "before", outbox = new[] { "entry" } } });
        using (var database = SqliteDatabase.OpenForWriting(_folder.File("store.db")))
        {
            database.Execute($"""
                CREATE TABLE state (id INTEGER PRIMARY KEY, grain_type TEXT NOT NULL, grain_key TEXT NOT NULL, state_name TEXT NOT NULL,
                    version INTEGER NOT NULL, pending INTEGER NOT NULL, data BLOB NOT NULL) STRICT;
                CREATE UNIQUE INDEX state_by_name ON state (grain_type, grain_key, state_name);
                CREATE INDEX state_pending ON state (grain_type, grain_key) WHERE pending = 1;
                CREATE TABLE store (opened INTEGER NOT NULL) STRICT;
                INSERT INTO store VALUES (3);
                INSERT INTO state VALUES (1, 'sample', 'quiet', 'sample', 40, 0, CAST('{owing.Replace("\"entry\"", "", StringComparison.Ordinal)}' AS BLOB));
                INSERT INTO state VALUES (2, 'sample', 'owing', 'sample', 41, 1, CAST('{owing}' AS BLOB));
                PRAGMA user_version = 1;
                """);
        }

        using var storage = Open();
        var read = new GrainState<SampleState>();
        await storage.ReadStateAsync("sample", GrainId.Create("sample", "owing"), read);

        Assert.Equal(("before", "41", "entry"), (read.State!.Title, read.ETag, Assert.Single(read.State.Outbox)));
        Assert.Equal([GrainId.Create("sample", "owing")], (await storage.ListPending(null, 10, CancellationToken.None)).ToArray());
        await storage.WriteStateAsync("sample", GrainId.Create("sample", "owing"), read);
    }

    public void Dispose() => _folder.Dispose();

    private SqliteGrainStorage Open() => SqliteGrainStorage.Open(
        new SqliteStorageOptions { Path = _folder.File("store.db") }, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance);
}
