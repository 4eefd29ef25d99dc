namespace EqualityCloud.Storage.Sqlite;

/// <summary>What the writer's thread says to SQLite, prepared once.</summary>
internal sealed class SqliteWriterStatements(SqliteDatabase database) : IDisposable
{
    private readonly SqliteStatement _insert = database.Prepare(
        "INSERT INTO state (grain_type, grain_key, state_name, version, data) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING RETURNING id");

    private readonly SqliteStatement _update = database.Prepare(
        "UPDATE state SET version = ?4, data = ?5 WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3 AND version = ?6 RETURNING id");

    private readonly SqliteStatement _delete = database.Prepare(
        "DELETE FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3 AND version = ?4 RETURNING id");

    private readonly SqliteStatement _version = database.Prepare(
        "SELECT version FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3");

    // Which of the grain's states it is, its version tells: no two records of a store have the same.
    private readonly SqliteStatement _byVersion = database.Prepare("SELECT id FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND version = ?3");

    private readonly SqliteStatement _owe = database.Prepare("INSERT INTO owing (id) VALUES (?1) ON CONFLICT DO NOTHING");

    private readonly SqliteStatement _settle = database.Prepare("DELETE FROM owing WHERE id = ?1");

    internal SqliteStatement Begin { get; } = database.Prepare("BEGIN IMMEDIATE");

    internal SqliteStatement Commit { get; } = database.Prepare("COMMIT");

    internal SqliteStatement Rollback { get; } = database.Prepare("ROLLBACK");

    internal bool TryInsert(RecordKey key, long version, bool pending, ReadOnlySpan<byte> data)
    {
        BindRecord(_insert, key, version, data);
        return TryMark(_insert, pending);
    }

    internal bool TryUpdate(RecordKey key, long expected, long version, bool pending, ReadOnlySpan<byte> data)
    {
        BindRecord(_update, key, version, data);
        _update.Bind(6, expected);
        return TryMark(_update, pending);
    }

    internal bool TryDelete(RecordKey key, long expected)
    {
        _delete.BindKey(1, key);
        _delete.Bind(4, expected);
        return TryMark(_delete, pending: false);
    }

    /// <summary>Notes that nothing is owed any more; false where the grain has no state of that version.</summary>
    internal bool TrySettle(RecordKey grain, long version)
    {
        _byVersion.BindText(1, grain.GrainType);
        _byVersion.BindText(2, grain.GrainKey);
        _byVersion.Bind(3, version);
        return TryMark(_byVersion, pending: false);
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
        SqliteStatement[] all = [_insert, _update, _delete, _version, _byVersion, _owe, _settle, Begin, Commit, Rollback];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }

    /// <summary>Runs what answers the row that it changed or found, and marks that row; false where there was none.</summary>
    private bool TryMark(SqliteStatement statement, bool pending)
    {
        long row;
        try
        {
            if (!statement.Step())
            {
                return false;
            }
            row = statement.Integer(0);
        }
        finally
        {
            statement.Reset();
        }

        var mark = pending ? _owe : _settle;
        mark.Bind(1, row);
        mark.Run();
        return true;
    }

    private static void BindRecord(SqliteStatement statement, RecordKey key, long version, ReadOnlySpan<byte> data)
    {
        statement.BindKey(1, key);
        statement.Bind(4, version);
        statement.BindBlob(5, data);
    }
}
