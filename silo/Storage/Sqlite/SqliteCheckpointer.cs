using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>
/// Moves the write-ahead log into the file beside the writer, which would otherwise stand still for as long as the disk takes for all of it. What was
/// written meanwhile is left to the writer: only it can tell that nothing more comes, so that the log begins anew.
/// </summary>
internal sealed class SqliteCheckpointer : IDisposable
{
    /// <summary>The second round moves what was written during the first, and leaves the writer little.</summary>
    private const int Rounds = 2;

    private readonly SqliteDatabase _database;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _wanted = new(0);
    private readonly Thread _thread;
    private volatile bool _isBusy;
    private volatile bool _hasMoved;
    private volatile bool _closed;

    internal SqliteCheckpointer(SqliteDatabase database, ILogger logger)
    {
        _database = database;
        _logger = logger;
        _thread = new Thread(Run) { IsBackground = true, Name = "store checkpoint" };
        _thread.Start();
    }

    /// <summary>Begins to move the log, unless that is under way or done already.</summary>
    internal void Start()
    {
        if (!_isBusy && !_hasMoved)
        {
            _isBusy = true;
            _wanted.Release();
        }
    }

    /// <summary>Whether most of the log is in the file, so that the writer can move the rest; true once for each time.</summary>
    internal bool TakeMoved()
    {
        var moved = _hasMoved;
        _hasMoved = false;
        return moved;
    }

    public void Dispose()
    {
        _closed = true;
        _wanted.Release();
        _thread.Join();
        _wanted.Dispose();
        _database.Dispose();
    }

    private void Run()
    {
        while (true)
        {
            _wanted.Wait();
            if (_closed)
            {
                return;
            }

            try
            {
                for (var round = 0; round < Rounds && !_closed; round++)
                {
                    _database.Checkpoint();
                }
            }
            catch (StorageException e)
            {
                // Nothing is lost: the log keeps what could not be moved, and the writer tries, too.
                _logger.LogError(e, "The log of the store could not be moved into its file.");
            }

            _hasMoved = true;
            _isBusy = false;
        }
    }
}
