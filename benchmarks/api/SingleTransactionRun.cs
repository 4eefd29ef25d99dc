using System.Diagnostics;
using System.Text;
using SQLitePCL;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>The yardstick: rows of about 2 kB in a table like the store's, one transaction for each write, on one thread, with nothing around it.</summary>
internal sealed class SingleTransactionRun(string file) : IDisposable
{
    private const int RowBytes = 2000;

    private sqlite3 _database = null!;

    public Measurement Measure(int rows, TimeSpan duration)
    {
        Batteries_V2.Init();
        Sqlite.Check(raw.sqlite3_open_v2(file, out _database, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE | raw.SQLITE_OPEN_NOMUTEX, null), "open");
        Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 16384; PRAGMA cache_size = -65536");
        Execute("CREATE TABLE state (id INTEGER PRIMARY KEY, grain_key TEXT NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL) STRICT; CREATE UNIQUE INDEX state_by_name ON state (grain_key)");
        var keys = Enumerable.Range(0, rows).Select(row => Encoding.ASCII.GetBytes($"{Tenants.Of(row % 300)}/{row:x32}")).ToArray();
        var data = new byte[RowBytes];
        Insert(keys, data);

        using var begin = Prepare("BEGIN IMMEDIATE");
        using var update = Prepare("UPDATE state SET version = ?1, data = ?2 WHERE grain_key = ?3 AND version < ?1");
        using var commit = Prepare("COMMIT");
        var (random, version, ticks, cpu, clock) = (new Random(0), 0L, new List<long>(1 << 16), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        while (clock.Elapsed < duration)
        {
            var start = Stopwatch.GetTimestamp();
            random.NextBytes(data.AsSpan(0, 16));
            Run(begin);
            raw.sqlite3_bind_int64(update, 1, ++version);
            raw.sqlite3_bind_blob(update, 2, data);
            raw.sqlite3_bind_text(update, 3, keys[random.Next(rows)]);
            Run(update);
            if (raw.sqlite3_changes(_database) != 1) throw new InvalidOperationException("The yardstick lost a write.");
            Run(commit);
            ticks.Add(Stopwatch.GetTimestamp() - start);
        }
        var took = clock.Elapsed;
        var used = Environment.CpuUsage.TotalTime - cpu;
        return new Measurement("SQLite, one transaction each", 1, new Latencies([ticks]), took, used, used, took);
    }

    public void Dispose() => _database.Dispose();

    private void Insert(byte[][] keys, byte[] data)
    {
        Execute("BEGIN");
        using var insert = Prepare("INSERT INTO state (grain_key, version, data) VALUES (?1, 0, ?2)");
        foreach (var key in keys)
        {
            raw.sqlite3_bind_text(insert, 1, key);
            raw.sqlite3_bind_blob(insert, 2, data);
            Run(insert);
        }
        Execute("COMMIT");
    }

    private void Execute(string sql) => Sqlite.Check(raw.sqlite3_exec(_database, sql), sql);

    private sqlite3_stmt Prepare(string sql)
    {
        Sqlite.Check(raw.sqlite3_prepare_v2(_database, sql, out var statement), sql);
        return statement;
    }

    private static void Run(sqlite3_stmt statement)
    {
        Sqlite.Check(raw.sqlite3_step(statement), "write");
        raw.sqlite3_reset(statement);
    }
}
