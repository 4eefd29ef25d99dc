using SQLitePCL;

namespace EqualityCloud.Api.Benchmarks;

/// <summary>The results of SQLite's C interface.</summary>
internal static class Sqlite
{
    public static void Check(int result, string what)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE)) throw new InvalidOperationException($"SQLite could not {what}: {result}.");
    }
}
