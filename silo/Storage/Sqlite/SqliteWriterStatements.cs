namespace EqualityCloud.Storage.Sqlite;

/// <summary>What the writer's thread says to SQLite, prepared once.</summary>
internal sealed class SqliteWriterStatements(SqliteDatabase database) : IDisposable
{
    private readonly SqliteStatement _insert = database.Prepare(
        "INSERT INTO state (grain_type, grain_key, state_name, version, pending, data) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING");

    private readonly SqliteStatement _update = database.Prepare(
        "UPDATE state SET version = ?4, pending = ?5, data = ?6 WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3 AND version = ?7");

    private readonly SqliteStatement _delete = database.Prepare(
        "DELETE FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3 AND version = ?4");

    private readonly SqliteStatement _version = database.Prepare(
        "SELECT version FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3");

    internal SqliteStatement Begin { get; } = database.Prepare("BEGIN IMMEDIATE");

    internal SqliteStatement Commit { get; } = database.Prepare("COMMIT");

    internal SqliteStatement Rollback { get; } = database.Prepare("ROLLBACK");

    internal bool TryInsert(RecordKey key, long version, bool pending, ReadOnlySpan<byte> data)
    {
        BindRecord(_insert, key, version, pending, data);
        _insert.Run();
        return database.Changes() == 1;
    }

    internal bool TryUpdate(RecordKey key, long expected, long version, bool pending, ReadOnlySpan<byte> data)
    {
        BindRecord(_update, key, version, pending, data);
        _update.Bind(7, expected);
        _update.Run();
        return database.Changes() == 1;
    }

    internal bool TryDelete(RecordKey key, long expected)
    {
        _delete.BindKey(1, key);
        _delete.Bind(4, expected);
        _delete.Run();
        return database.Changes() == 1;
    }

    /// <summary>The record's version; null where there is none.</summary>
    internal long? VersionOf(RecordKey key)
    {
        _version.BindKey(1, key);
        try
        {
            return _version.Step() ? _version.Integer(0) : null;
        }
        finally
        {
            _version.Reset();
        }
    }

    public void Dispose()
    {
        SqliteStatement[] all = [_insert, _update, _delete, _version, Begin, Commit, Rollback];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    private static void BindRecord(SqliteStatement statement, RecordKey key, long version, bool pending, ReadOnlySpan<byte> data)
    {
        statement.BindKey(1, key);
        statement.Bind(4, version);
        statement.Bind(5, pending ? 1 : 0);
        statement.BindBlob(6, data);
    }
}
