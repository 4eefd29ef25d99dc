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

        Assert.Equal(["SEARCH state USING COVERING INDEX state_pending ((grain_type,grain_key)>(?,?))"], steps);
    }

    public void Dispose() => _folder.Dispose();

    private SqliteGrainStorage Open() => SqliteGrainStorage.Open(
        new SqliteStorageOptions { Path = _folder.File("store.db") }, Given.Serializer, NullLogger<SqliteGrainStorage>.Instance);
}
