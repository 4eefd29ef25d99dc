namespace EqualityCloud.Storage.Sqlite;

/// <summary>What the writer's thread says to SQLite, prepared once.</summary>
internal sealed class SqliteWriterStatements(SqliteDatabase database) : IDisposable
{
    // None of these answers the row that it changed: SQLite would make a table for the answer, each time anew.
    private readonly SqliteStatement _find = database.Prepare(
        "SELECT id, version FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND state_name = ?3");

    private readonly SqliteStatement _insert = database.Prepare(
        "INSERT INTO state (grain_type, grain_key, state_name, version, data) VALUES (?1, ?2, ?3, ?4, ?5)");

    private readonly SqliteStatement _update = database.Prepare("UPDATE state SET version = ?2, data = ?3 WHERE id = ?1");

    private readonly SqliteStatement _delete = database.Prepare("DELETE FROM state WHERE id = ?1");

    // Which of the grain's states it is, its version tells: no two records of a store have the same.
    private readonly SqliteStatement _byVersion = database.Prepare("SELECT id FROM state WHERE grain_type = ?1 AND grain_key = ?2 AND version = ?3");

    private readonly SqliteStatement _owe = database.Prepare("INSERT INTO owing (id) VALUES (?1) ON CONFLICT DO NOTHING");

    private readonly SqliteStatement _settle = database.Prepare("DELETE FROM owing WHERE id = ?1");

    internal SqliteStatement Begin { get; } = database.Prepare("BEGIN IMMEDIATE");

    internal SqliteStatement Commit { get; } = database.Prepare("COMMIT");

    internal SqliteStatement Rollback { get; } = database.Prepare("ROLLBACK");

    /// <summary>The record's row and version; null where there is none.</summary>
    internal (long Row, long Version)? Find(RecordKey key)
    {
        _find.BindKey(1, key);
        try
        {
            return _find.Step() ? (_find.Integer(0), _find.Integer(1)) : null;
        }
        finally
        {
            _find.Reset();
        }
    }

    /// <summary>Inserts a record that was not found; answers its row.</summary>
    internal long Insert(RecordKey key, long version, ReadOnlySpan<byte> data)
    {
        _insert.BindKey(1, key);
        _insert.Bind(4, version);
        _insert.BindBlob(5, data);
        _insert.Run();
        return database.LastInserted();
    }

    internal void Update(long row, long version, ReadOnlySpan<byte> data)
    {
        _update.Bind(1, row);
        _update.Bind(2, version);
        _update.BindBlob(3, data);
        _update.Run();
    }

    internal void Delete(long row)
    {
        _delete.Bind(1, row);
        _delete.Run();
    }

    /// <summary>The row of the grain's state of that version; null where it has none.</summary>
    internal long? FindRow(RecordKey grain, long version)
    {
        _byVersion.BindText(1, grain.GrainType);
        _byVersion.BindText(2, grain.GrainKey);
        _byVersion.Bind(3, version);
        try
        {
            return _byVersion.Step() ? _byVersion.Integer(0) : null;
        }
        finally
        {
            _byVersion.Reset();
        }
    }

    /// <summary>Notes whether the row owes deliveries.</summary>
    internal void Mark(long row, bool owes)
    {
        var mark = owes ? _owe : _settle;
        mark.Bind(1, row);
        mark.Run();
    }

    public void Dispose()
    {
        SqliteStatement[] all = [_find, _insert, _update, _delete, _byVersion, _owe, _settle, Begin, Commit, Rollback];
        foreach (var statement in all)
        {
            statement.Dispose();
        }
    }
}
