using System.Globalization;
using SQLitePCL;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>One connection; used by one thread at a time.</summary>
/// <remarks>On the C interface and not ADO.NET: a statement is bound from and read into spans, without a command, a reader or a copy for each row.</remarks>
internal sealed class SqliteDatabase : IDisposable
{
    /// <summary>SQLITE_DBSTATUS_CACHE_WRITE.</summary>
    private const int CacheWrites = 9;

    private readonly sqlite3 _handle;

    static SqliteDatabase() => Batteries_V2.Init();

    private SqliteDatabase(sqlite3 handle) => _handle = handle;

    /// <summary>Whether a transaction is open.</summary>
    internal bool InTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    internal static SqliteDatabase OpenForWriting(string path) => Open(path, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE);

    internal static SqliteDatabase OpenForReading(string path) => Open(path, raw.SQLITE_OPEN_READONLY);

    internal SqliteStatement Prepare(string sql)
    {
        Check(raw.sqlite3_prepare_v3(_handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new SqliteStatement(this, statement);
    }

    internal void Execute(string sql) => Check(raw.sqlite3_exec(_handle, sql));

    /// <summary>The single value that the statement gives; null where it gives none.</summary>
    internal string? Scalar(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Text(0) : null;
    }

    internal long ScalarInteger(string sql) => long.Parse(Scalar(sql) ?? "0", CultureInfo.InvariantCulture);

    /// <summary>Pages that this connection has written since it was last asked: of one that writes, into the log.</summary>
    internal int TakePagesWritten()
    {
        Check(raw.sqlite3_db_status(_handle, CacheWrites, out var pages, out _, resetFlg: 1));
        return pages;
    }

    /// <summary>Moves what it can of the write-ahead log into the file, without waiting for anybody; answers how many pages of the log are left.</summary>
    internal int Checkpoint()
    {
        Check(raw.sqlite3_wal_checkpoint_v2(_handle, null!, raw.SQLITE_CHECKPOINT_PASSIVE, out var inLog, out var moved));
        return inLog - moved;
    }

    /// <summary>The number of the row that was inserted last.</summary>
    internal long LastInserted() => raw.sqlite3_last_insert_rowid(_handle);

    internal void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Failure();
        }
    }

    public void Dispose() => _handle.Dispose();

    private static SqliteDatabase Open(string path, int flags)
    {
        var result = raw.sqlite3_open_v2(path, out var handle, flags | raw.SQLITE_OPEN_NOMUTEX, null);
        var database = new SqliteDatabase(handle);
        try
        {
            database.Check(result);
            // Nobody else writes; a reader can meet a checkpoint that is just resetting the log.
            database.Check(raw.sqlite3_busy_timeout(handle, 5000));
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private StorageException Failure() => new(
        StorageErrorCodes.StoreFailed,
        $"SQLite {raw.sqlite3_extended_errcode(_handle)}: {raw.sqlite3_errmsg(_handle).utf8_to_string()}");
}
