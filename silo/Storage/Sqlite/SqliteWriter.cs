using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>The one thread that writes. Whatever is in line when it is free goes into one transaction, and is answered after its commit.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int OpeningBits = 40;

    private readonly WriteQueue _queue;
    private readonly SqliteDatabase _database;
    private readonly SqliteWriterStatements _statements;
    private readonly ICommitSeam? _seam;
    private readonly ILogger _logger;
    private readonly int _maxWritesPerCommit;
    private readonly Thread _thread;
    private readonly SqliteCheckpointer _checkpointer;
    private readonly int _checkpointPages;

    /// <summary>The rows that owe, by version: to find them again costs nothing. Some may be missing: those of before this opening or of a commit that failed.</summary>
    private readonly Dictionary<long, long> _owing = [];
    private long _lastVersion;
    private int _pagesInLog;

    /// <param name="database">The connection that writes; whoever opened it disposes it.</param>
    /// <param name="checkpoints">A connection of the writer's own that moves the log into the file.</param>
    /// <param name="options">Limits.</param>
    /// <param name="seam">For tests.</param>
    /// <param name="logger">Hears of commits that fail.</param>
    internal SqliteWriter(SqliteDatabase database, SqliteDatabase checkpoints, SqliteStorageOptions options, ICommitSeam? seam, ILogger logger)
    {
        _database = database;
        _checkpointPages = options.CheckpointPages;
        _statements = new SqliteWriterStatements(database);
        _seam = seam;
        _logger = logger;
        _maxWritesPerCommit = options.MaxWritesPerCommit;
        _lastVersion = SqliteSchema.NextOpening(database) << OpeningBits;
        _queue = new WriteQueue(options.WriteQueueLimit);
        _checkpointer = new SqliteCheckpointer(checkpoints, logger);
        _thread = new Thread(Run) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    /// <summary>The outcome, once it is durable.</summary>
    internal Task<WriteOutcome> WriteAsync(PendingWrite write, CancellationToken ct)
    {
        var entering = _queue.EnqueueAsync(write, ct);
        // Not to be abandoned: whoever stopped waiting could not say whether the write landed.
        return entering.IsCompletedSuccessfully ? write.Task : OnceInLineAsync(entering, write);
    }

    private static async Task<WriteOutcome> OnceInLineAsync(ValueTask entering, PendingWrite write)
    {
        await entering.ConfigureAwait(false);
        return await write.Task.ConfigureAwait(false);
    }

    /// <summary>Serves who is in line, then ends.</summary>
    public void Dispose()
    {
        _queue.Close(new StorageException(StorageErrorCodes.StoreClosed, "The store is closed."));
        _thread.Join();
        _checkpointer.Dispose();
        _statements.Dispose();
    }

    private void Run()
    {
        var waiting = new List<PendingWrite>();
        while (_queue.WaitAndTake(ref waiting))
        {
            for (var start = 0; start < waiting.Count; start += _maxWritesPerCommit)
            {
                var end = Math.Min(start + _maxWritesPerCommit, waiting.Count);
                Commit(waiting, start, end);
                KeepLogShort();
            }

            waiting.Clear();
        }
    }

    private void Commit(List<PendingWrite> writes, int start, int end)
    {
        try
        {
            _statements.Begin.Run();
            for (var i = start; i < end; i++)
            {
                Apply(writes[i]);
            }

            _seam?.BeforeCommit(end - start);
            _statements.Commit.Run();
            _seam?.AfterCommit(end - start);
        }
        catch (Exception e)
        {
            Fail(writes, start, end, e);
            return;
        }

        StorageMetrics.WritesPerCommit.Record(end - start);
        for (var i = start; i < end; i++)
        {
            writes[i].Acknowledge();
        }
    }

    private void KeepLogShort()
    {
        try
        {
            _pagesInLog += _database.TakePagesWritten();
            if (_checkpointer.TakeMoved())
            {
                // Nothing left: the next commit begins the log anew.
                _pagesInLog = _database.Checkpoint();
            }
            else if (_pagesInLog >= _checkpointPages)
            {
                _checkpointer.Start();
            }
        }
        catch (StorageException e)
        {
            _logger.LogError(e, "The log of the store could not be moved into its file.");
        }
    }

    private void Apply(PendingWrite write)
    {
        if (write.IsCancelled)
        {
            write.Cancel();
            return;
        }

        write.Applied(write.Kind switch
        {
            WriteKind.Put => Put(write),
            WriteKind.Clear => Clear(write),
            _ => Settle(write),
        });
    }

    private WriteOutcome Put(PendingWrite write)
    {
        var found = _statements.Find(write.Key);
        if (found?.Version != write.Expected)
        {
            return new WriteOutcome(false, found?.Version);
        }

        var version = ++_lastVersion;
        var data = write.Data!.Span;
        long row;
        if (found is { } record)
        {
            row = record.Row;
            _owing.Remove(record.Version);
            _statements.Update(row, version, write.OutboxPending, data);
        }
        else
        {
            row = _statements.Insert(write.Key, version, write.OutboxPending, data);
        }

        if (write.OutboxPending)
        {
            _owing[version] = row;
        }

        return new WriteOutcome(true, version);
    }

    private WriteOutcome Clear(PendingWrite write)
    {
        var found = _statements.Find(write.Key);
        if (found?.Version != write.Expected)
        {
            return new WriteOutcome(false, found?.Version);
        }

        // Clearing what is not there, by one who knows that it is not there, changes nothing.
        if (found is { } record)
        {
            _owing.Remove(record.Version);
            _statements.Delete(record.Row);
        }

        return new WriteOutcome(true, null);
    }

    private WriteOutcome Settle(PendingWrite write)
    {
        var settled = 0;
        foreach (var (grain, etag) in write.Delivered)
        {
            var version = SqliteGrainStorage.VersionOf(etag) ?? -1;
            if (_owing.Remove(version, out var row) || _statements.TryFind(RecordKey.Of(grain, ""), version, out row))
            {
                _statements.Settle(row);
                settled++;
            }
        }

        return new WriteOutcome(true, null, settled);
    }

    /// <summary>A commit fails whole: nothing of it stays, and every write in it hears so.</summary>
    private void Fail(List<PendingWrite> writes, int start, int end, Exception exception)
    {
        StorageMetrics.FailedCommits.Add(1);
        _logger.LogError(exception, "A commit of {Writes} writes failed.", end - start);
        _owing.Clear();
        RollBack();
        for (var i = start; i < end; i++)
        {
            writes[i].Fail(new StorageException(StorageErrorCodes.StoreFailed, "The write failed with its commit.", exception));
        }
    }

    private void RollBack()
    {
        try
        {
            // On a full disk SQLite has rolled back by itself.
            if (_database.InTransaction)
            {
                _statements.Rollback.Run();
            }
        }
        catch (StorageException e)
        {
            _logger.LogCritical(e, "A transaction could not be rolled back; the store takes no more writes.");
            _queue.Close(new StorageException(StorageErrorCodes.StoreFailed, "The store failed and takes no more writes.", e));
        }
    }
}
