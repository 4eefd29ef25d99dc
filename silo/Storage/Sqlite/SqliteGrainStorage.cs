using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.Sqlite;

/// <summary>Grain states in one SQLite file that this process alone owns.</summary>
/// <remarks>Reads run on the caller's thread: they take tens of microseconds from the page cache, less than handing them to another thread.</remarks>
internal sealed class SqliteGrainStorage : IGrainStorage, IOutboxIndex, ITenantStates, IDisposable
{
    private readonly GrainStateSerializer _serializer;
    private readonly SqliteLease _lease;
    private readonly SqliteDatabase _database;
    private readonly SqliteWriter _writer;
    private readonly SqliteReaderPool _readers;
    private bool _disposed;

    private SqliteGrainStorage(GrainStateSerializer serializer, SqliteLease lease, SqliteDatabase database, SqliteWriter writer, string path)
    {
        _serializer = serializer;
        _lease = lease;
        _database = database;
        _writer = writer;
        _readers = new SqliteReaderPool(path);
    }

    /// <summary>Takes the lease, opens or makes the file, and starts the writer.</summary>
    /// <exception cref="StorageException">Another process holds the store, or a newer release wrote it.</exception>
    internal static SqliteGrainStorage Open(
        SqliteStorageOptions options, GrainStateSerializer serializer, ILogger<SqliteGrainStorage> logger, ICommitSeam? seam = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(options.Path);
        var path = Path.GetFullPath(options.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var lease = SqliteLease.Take(path);
        SqliteDatabase? database = null;
        SqliteDatabase? checkpoints = null;
        try
        {
            database = SqliteDatabase.OpenForWriting(path);
            SqliteSchema.Configure(database, options);
            SqliteSchema.Ensure(database, path);
            checkpoints = SqliteDatabase.OpenForWriting(path);
            SqliteSchema.ConfigureCheckpoints(checkpoints);
            return new SqliteGrainStorage(serializer, lease, database, new SqliteWriter(database, checkpoints, options, seam, logger), path);
        }
        catch
        {
            checkpoints?.Dispose();
            database?.Dispose();
            lease.Dispose();
            throw;
        }
    }

    /// <summary>For tests of the settings that durability stands on; only while nothing is written.</summary>
    internal string? WriterPragma(string name) => _database.Scalar($"PRAGMA {name}");

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ReadStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        try
        {
            Read(stateName, grainId, grainState);
            return Task.CompletedTask;
        }
        catch (Exception e)
        {
            return Task.FromException(e);
        }
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        WriteStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var data = _serializer.Serialize(grainId, grainState.State);
        var write = PendingWrite.Put(RecordKey.Of(grainId, stateName), VersionOf(grainState.ETag), data, OutboxMark.Of(grainState.State), cancellationToken);

        var outcome = await _writer.WriteAsync(write, cancellationToken).ConfigureAwait(false);

        ThrowUnlessDone(outcome, "write", stateName, grainId, grainState.ETag);
        grainState.ETag = ETagOf(outcome.Version);
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ClearStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var write = PendingWrite.Clear(RecordKey.Of(grainId, stateName), VersionOf(grainState.ETag), cancellationToken);

        var outcome = await _writer.WriteAsync(write, cancellationToken).ConfigureAwait(false);

        ThrowUnlessDone(outcome, "clear", stateName, grainId, grainState.ETag);
        SetAbsent(grainState);
    }

    public Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Task.FromResult(Ask(reader => reader.ListPending(RecordKey.Of(after ?? default, ""), limit), ct));
    }

    public Task<bool> Owes(GrainId grain, CancellationToken ct) => Task.FromResult(Ask(reader => reader.Owes(RecordKey.Of(grain, "")), ct));

    public bool CanSettle => true;

    public async Task<int> Settle(ImmutableArray<DeliveredState> states, CancellationToken ct) =>
        (await _writer.WriteAsync(PendingWrite.Settle(states, ct), ct).ConfigureAwait(false)).Settled;

    public Task<ImmutableArray<ListedState>> List(TenantId tenant, StateName? after, int limit, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        return Task.FromResult(Ask(reader => reader.ListOfTenant(tenant, after, limit), ct));
    }

    public Task<StoredState?> Read(StateName name, CancellationToken ct) => Task.FromResult(Ask(reader => reader.ReadStored(RecordKey.Of(name)), ct));

    public async Task<bool> Insert(StateName name, StoredState state, CancellationToken ct)
    {
        using var data = new PooledBuffer(state.Json.Length);
        data.Write(state.Json.Span);
        return (await _writer.WriteAsync(PendingWrite.Put(RecordKey.Of(name), expected: null, data, state.OutboxPending, ct), ct).ConfigureAwait(false)).Done;
    }

    public async Task<bool> Remove(ListedState state, CancellationToken ct) =>
        (await _writer.WriteAsync(PendingWrite.Clear(RecordKey.Of(state.Name), VersionOf(state.ETag), ct), ct).ConfigureAwait(false)).Done;

    /// <summary>Serves the writes in line, moves the log into the file, and lets go of the store.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, true))
        {
            return;
        }

        _writer.Dispose();
        _readers.Dispose();
        _database.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        _database.Dispose();
        _lease.Dispose();
    }

    private void Read<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
    {
        var reader = _readers.Rent();
        try
        {
            if (!reader.TryRead<T>(RecordKey.Of(grainId, stateName), grainId, _serializer, out var state, out var version))
            {
                SetAbsent(grainState);
                return;
            }

            grainState.State = state;
            grainState.ETag = ETagOf(version);
            grainState.RecordExists = true;
        }
        finally
        {
            _readers.Return(reader);
        }
    }

    private TAnswer Ask<TAnswer>(Func<SqliteReader, TAnswer> question, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var reader = _readers.Rent();
        try
        {
            return question(reader);
        }
        finally
        {
            _readers.Return(reader);
        }
    }

    private void SetAbsent<T>(IGrainState<T> grainState)
    {
        grainState.State = _serializer.CreateEmpty<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
    }

    private static void ThrowUnlessDone(WriteOutcome outcome, string verb, string stateName, GrainId grainId, string? etag)
    {
        if (!outcome.Done)
        {
            throw new InconsistentStateException($"Cannot {verb} {stateName} of {grainId}: it has another version.", ETagOf(outcome.Version), etag);
        }
    }

    /// <summary>An ETag that this provider did not give names no version, so it matches none.</summary>
    internal static long? VersionOf(string? etag) =>
        string.IsNullOrEmpty(etag) ? null : long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private static string? ETagOf(long? version) => version?.ToString(CultureInfo.InvariantCulture);
}
