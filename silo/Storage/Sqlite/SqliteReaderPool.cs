using System.Collections.Concurrent;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Readers that are open and idle. A read never waits for one: where none is idle another is opened, and only so many are kept.</summary>
internal sealed class SqliteReaderPool(string path) : IDisposable
{
    private static readonly int Kept = Math.Max(4, 2 * Environment.ProcessorCount);

    private readonly ConcurrentBag<SqliteReader> _idle = [];
    private volatile bool _closed;

    internal SqliteReader Rent()
    {
        if (_closed)
        {
            throw new StorageException(StorageErrorCodes.StoreClosed, "The store is closed.");
        }

        return _idle.TryTake(out var reader) ? reader : new SqliteReader(path);
    }

    internal void Return(SqliteReader reader)
    {
        if (_closed || _idle.Count >= Kept)
        {
            reader.Dispose();
            return;
        }

        _idle.Add(reader);
        if (_closed)
        {
            Drain();
        }
    }

    public void Dispose()
    {
        _closed = true;
        Drain();
    }

    private void Drain()
    {
        while (_idle.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }
}
