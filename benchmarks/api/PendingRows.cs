using SQLitePCL;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>Reads, beside the product and without disturbing it, whether any grain owes a delivery.</summary>
internal sealed class PendingRows(string storeFile)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(10);

    static PendingRows() => Batteries_V2.Init();

    public async Task WaitForNoneAsync()
    {
        Sqlite.Check(raw.sqlite3_open_v2(storeFile, out var database, raw.SQLITE_OPEN_READONLY, null), "open");
        using (database)
        {
            // The store lists the rows that are looked for in a table of their own.
            Sqlite.Check(raw.sqlite3_prepare_v2(database, "SELECT EXISTS (SELECT 1 FROM owing)", out var statement), "prepare");
            using (statement)
            {
                while (IsAny(statement)) await Task.Delay(BetweenLooks);
            }
        }
    }

    private static bool IsAny(sqlite3_stmt statement)
    {
        Sqlite.Check(raw.sqlite3_step(statement), "read");
        var any = raw.sqlite3_column_int(statement, 0) != 0;
        raw.sqlite3_reset(statement);
        return any;
    }
}
