using SQLitePCL;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>A prepared statement. What it gives is valid until the next step or reset.</summary>
internal sealed class SqliteStatement(SqliteDatabase database, sqlite3_stmt handle) : IDisposable
{
    internal void Bind(int index, long value) => database.Check(raw.sqlite3_bind_int64(handle, index, value));

    internal void BindBlob(int index, ReadOnlySpan<byte> value) => database.Check(raw.sqlite3_bind_blob(handle, index, value));

    internal void BindText(int index, ReadOnlySpan<byte> utf8) => database.Check(utf8.IsEmpty
        // An empty span has no address, and text without an address is NULL to SQLite.
        ? raw.sqlite3_bind_text(handle, index, "")
        : raw.sqlite3_bind_text(handle, index, utf8));

    /// <summary>Binds grain type, grain key and state name to three parameters from <paramref name="first"/> on.</summary>
    internal void BindKey(int first, RecordKey key)
    {
        BindText(first, key.GrainType);
        BindText(first + 1, key.GrainKey);
        BindText(first + 2, key.StateName);
    }

    /// <summary>Goes on to the next row; false where there is none.</summary>
    internal bool Step()
    {
        var result = raw.sqlite3_step(handle);
        if (result == raw.SQLITE_ROW)
        {
            return true;
        }

        if (result != raw.SQLITE_DONE)
        {
            database.Check(result);
        }

        return false;
    }

    /// <summary>Runs a statement that gives no rows; afterwards it can be bound again.</summary>
    internal void Run()
    {
        try
        {
            Step();
        }
        finally
        {
            Reset();
        }
    }

    internal long Integer(int column) => raw.sqlite3_column_int64(handle, column);

    internal ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(handle, column);

    internal string? Text(int column) => raw.sqlite3_column_text(handle, column).utf8_to_string();

    internal void Reset() => raw.sqlite3_reset(handle);

    public void Dispose() => handle.Dispose();
}
