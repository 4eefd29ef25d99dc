using System.Globalization;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>The tables of a store, and the settings of the connection that writes them.</summary>
/// <remarks>
/// A row of 2 kB fits the leaf of a table with integer keys, and not that of a table without them, where it costs an overflow page
/// at each write: measured in the decision 0002. The unique index finds the row; it changes only when a row comes or goes. The rows that owe
/// deliveries are listed by number in a table of their own, a few pages that all writes share.
/// </remarks>
internal static class SqliteSchema
{
    internal const int Version = 2;

    private const string Tables = """
        CREATE TABLE state (
            id         INTEGER PRIMARY KEY,
            grain_type TEXT    NOT NULL,
            grain_key  TEXT    NOT NULL,
            state_name TEXT    NOT NULL,
            version    INTEGER NOT NULL,
            data       BLOB    NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX state_by_name ON state (grain_type, grain_key, state_name);
        CREATE TABLE owing (id INTEGER PRIMARY KEY) STRICT;
        CREATE TABLE store (opened INTEGER NOT NULL) STRICT;
        INSERT INTO store VALUES (0);
        """;

    /// <summary>Layout 1 kept the mark of a state that owes deliveries in its row, which every change of the mark then rewrote.</summary>
    private const string FromLayout1 = """
        CREATE TABLE owing (id INTEGER PRIMARY KEY) STRICT;
        INSERT INTO owing SELECT id FROM state WHERE pending = 1;
        DROP INDEX state_pending;
        ALTER TABLE state DROP COLUMN pending;
        """;

    /// <summary>If the log is not moved into the file beside the writer, it is by the commit that makes it so many times larger than it should be.</summary>
    private const int LargestLog = 4;

    /// <summary>Before the first write: every commit is synced.</summary>
    internal static void Configure(SqliteDatabase database, SqliteStorageOptions options)
    {
        // Only for a new file; one of before keeps its pages. A state of some years' figures fits one page, and is then written without overflow pages.
        database.Execute("PRAGMA page_size = 8192");
        database.Execute("PRAGMA journal_mode = WAL");
        Sync(database);
        database.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA wal_autocheckpoint = {LargestLog * options.CheckpointPages}"));
        database.Execute("PRAGMA cache_size = -16384");
        // What is erased or replaced is overwritten, not only given free: values that somebody asked to be forgotten would stay readable in the file.
        database.Execute("PRAGMA secure_delete = ON");
        if (options.MaxPages is { } pages)
        {
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
        }
    }

    /// <summary>Of the connection that only moves the log: it syncs as the writer does.</summary>
    internal static void ConfigureCheckpoints(SqliteDatabase database)
    {
        Sync(database);
        database.Execute("PRAGMA wal_autocheckpoint = 0");
    }

    private static void Sync(SqliteDatabase database)
    {
        database.Execute("PRAGMA synchronous = FULL");
        // macOS alone needs to be told that a sync is to reach the disk.
        database.Execute("PRAGMA fullfsync = ON");
        database.Execute("PRAGMA checkpoint_fullfsync = ON");
    }

    /// <summary>Makes the tables of a new file and brings those of an older one up to date; refuses a file of a newer release.</summary>
    internal static void Ensure(SqliteDatabase database, string path)
    {
        var found = database.ScalarInteger("PRAGMA user_version");
        if (found > Version)
        {
            throw new StorageException(
                StorageErrorCodes.StoreTooNew, $"The store {path} has layout {found}; this release knows {Version}. Use the release that wrote it, or a newer one.");
        }

        if (found < Version)
        {
            var step = found == 0 ? Tables : FromLayout1;
            database.Execute(string.Create(CultureInfo.InvariantCulture, $"BEGIN IMMEDIATE; {step} PRAGMA user_version = {Version}; COMMIT"));
        }
    }

    /// <summary>
    /// A number that no opening of this file had before. Versions begin with it, so that none is used twice:
    /// not after a record was cleared, and not after writes that a crash took back.
    /// </summary>
    internal static long NextOpening(SqliteDatabase database)
    {
        database.Execute("UPDATE store SET opened = opened + 1");
        return database.ScalarInteger("SELECT opened FROM store");
    }
}
