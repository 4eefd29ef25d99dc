using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>The one thread that writes. Whatever is in line when it is free goes into one transaction, and is answered after its commit.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private const int OpeningBits = 40;
    private const int RowsRemembered = 100_000;

    /// <summary>So long notes of what was delivered wait for a moment in which no state is to be written: nobody waits for them but the trail, and many at once touch the same pages.</summary>
    private static readonly TimeSpan SettlesWait = TimeSpan.FromMilliseconds(50);

    private readonly WriteQueue _queue;
    private readonly SqliteDatabase _database;
    private readonly SqliteWriterStatements _statements;
    private readonly ICommitSeam? _seam;
    private readonly ILogger _logger;
    private readonly int _maxWritesPerCommit;
    private readonly Thread _thread;
    private readonly SqliteCheckpointer _checkpointer;
    private readonly int _checkpointPages;
    private readonly WrittenRows _rows = new(RowsRemembered);
    private readonly List<PendingWrite> _settles = [];
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
        _rows.Forget(_lastVersion);
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
        var settlesSince = 0L;
        while (_queue.WaitAndTake(ref waiting))
        {
            if (_settles.Count == 0)
            {
                settlesSince = Stopwatch.GetTimestamp();
            }

            SetSettlesAside(waiting);
            CommitAll(waiting);
            if (_settles.Count > 0 && (_queue.IsEmpty || Stopwatch.GetElapsedTime(settlesSince) > SettlesWait))
            {
                CommitAll(_settles);
            }
        }
    }

    private void SetSettlesAside(List<PendingWrite> waiting)
    {
        foreach (var write in waiting)
        {
            if (write.Kind == WriteKind.Settle)
            {
                _settles.Add(write);
            }
        }

        waiting.RemoveAll(static write => write.Kind == WriteKind.Settle);
    }

    private void CommitAll(List<PendingWrite> writes)
    {
        for (var start = 0; start < writes.Count; start += _maxWritesPerCommit)
        {
            Commit(writes, start, Math.Min(start + _maxWritesPerCommit, writes.Count));
            KeepLogShort();
        }

        writes.Clear();
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
        var version = Find(write, out var row);
        if (version != write.Expected)
        {
            return new WriteOutcome(false, version);
        }

        var next = ++_lastVersion;
        var data = write.Data!.Span;
        if (version is { } replaced)
        {
            _rows.Remove(replaced);
            _statements.Update(row.Id, next, data);
        }
        else
        {
            // No row of a new record is listed: a row leaves the list together with its record.
            row = new WrittenRow(write.Key, _statements.Insert(write.Key, next, data), Owes: false);
        }

        if (row.Owes != write.OutboxPending)
        {
            _statements.Mark(row.Id, write.OutboxPending);
        }

        _rows.Add(next, row with { Owes = write.OutboxPending });
        return new WriteOutcome(true, next);
    }

    private WriteOutcome Clear(PendingWrite write)
    {
        var version = Find(write, out var row);
        if (version != write.Expected)
        {
            return new WriteOutcome(false, version);
        }

        // Clearing what is not there, by one who knows that it is not there, changes nothing.
        if (version is { } cleared)
        {
            _rows.Remove(cleared);
            _statements.Delete(row.Id);
            _statements.Mark(row.Id, owes: false);
        }

        return new WriteOutcome(true, null);
    }

    /// <summary>The version that the record has now, and its row; null where there is no record.</summary>
    private long? Find(PendingWrite write, out WrittenRow row)
    {
        if (write.Expected is { } expected && _rows.TryFind(expected, out row) && row.Key.Equals(write.Key))
        {
            return expected;
        }

        var found = _statements.Find(write.Key);
        row = new WrittenRow(write.Key, found?.Row ?? 0, Owes: null);
        return found?.Version;
    }

    private WriteOutcome Settle(PendingWrite write)
    {
        var settled = 0;
        foreach (var (grain, etag) in write.Delivered)
        {
            if (TrySettle(grain, SqliteGrainStorage.VersionOf(etag) ?? -1))
            {
                settled++;
            }
        }

        return new WriteOutcome(true, null, settled);
    }

    private bool TrySettle(GrainId grain, long version)
    {
        if (_rows.TryFind(version, out var row) && row.Key.IsOf(grain))
        {
            if (row.Owes is not false)
            {
                _statements.Mark(row.Id, owes: false);
                _rows.Add(version, row with { Owes = false });
            }

            return true;
        }

        if (_rows.IsGone(version) || _statements.FindRow(RecordKey.Of(grain, ""), version) is not { } id)
        {
            return false;
        }

        _statements.Mark(id, owes: false);
        return true;
    }

    /// <summary>A commit fails whole: nothing of it stays, and every write in it hears so.</summary>
    private void Fail(List<PendingWrite> writes, int start, int end, Exception exception)
    {
        StorageMetrics.FailedCommits.Add(1);
        _logger.LogError(exception, "A commit of {Writes} writes failed.", end - start);
        _rows.Forget(_lastVersion);
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
