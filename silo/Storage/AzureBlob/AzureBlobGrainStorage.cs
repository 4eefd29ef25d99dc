using System.Collections.Immutable;
using EqualityCloud.Contracts.Outbox;
using EqualityCloud.Contracts.Storage;
using EqualityCloud.Contracts.Tenancy;
using EqualityCloud.Storage.Serialization;
using Microsoft.Extensions.Logging;

namespace EqualityCloud.Storage.AzureBlob;

/// <summary>Grain states as blobs of one container, one blob for each state.</summary>
internal sealed class AzureBlobGrainStorage : IGrainStorage, IOutboxIndex, ITenantStates, IAsyncDisposable
{
    private readonly AzureBlobStorageOptions _options;
    private readonly GrainStateSerializer _serializer;
    private readonly BlobContainer _container;
    private readonly PendingListing _pending;
    private readonly TenantListing _ofTenant;
    private readonly Lazy<Task<BlobLease?>> _opened;
    private bool _disposed;

    // onLeaseLost asks the process to stop.
    internal AzureBlobGrainStorage(
        AzureBlobStorageOptions options, GrainStateSerializer serializer, TimeProvider clock, ILogger<AzureBlobGrainStorage> logger, Action onLeaseLost)
    {
        ArgumentNullException.ThrowIfNull(options.ServiceUri);
        if (options.Credential is null && (options.AccountName.Length == 0 || options.AccountKey.Length == 0))
        {
            throw new ArgumentException("Azure Blob storage needs a credential, or an account name and key.", nameof(options));
        }

        _options = options;
        _serializer = serializer;
        _container = new BlobContainer(BlobClientOptions.BuildPipeline(options, clock), options.ServiceUri, options.Container);
        _pending = new PendingListing(_container, options.ListPageSize);
        _ofTenant = new TenantListing(_container, options.ListPageSize);
        _opened = new Lazy<Task<BlobLease?>>(() => OpenOnceAsync(clock, logger, onLeaseLost));
    }

    /// <summary>Makes the container and takes the lease; the first who needs the store does it.</summary>
    /// <exception cref="StorageException">Another process holds the store, or the service cannot be reached.</exception>
    internal Task OpenAsync() => _opened.Value;

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ReadStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await OpenAsync().ConfigureAwait(false);
        using var response = await _container.GetAsync(BlobName.OfState(RecordKey.Of(grainId, stateName)), cancellationToken).ConfigureAwait(false);
        if (response is null)
        {
            SetAbsent(grainState);
            return;
        }

        grainState.State = OutboxMark.Apply(_serializer.Deserialize<T>(grainId, response.Content.ToMemory().Span), BlobMetadata.IsPending(response));
        grainState.ETag = BlobContainer.ETagOf(response);
        grainState.RecordExists = true;
    }

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        WriteStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Not a pooled buffer: a request that was given up may still be reading it.
        var data = _serializer.SerializeToArray(grainId, grainState.State);
        var key = RecordKey.Of(grainId, stateName);
        var writeId = NewWriteId();
        var metadata = BlobMetadata.Of(key, OutboxMark.Of(grainState.State), writeId);
        await EnsureMayWriteAsync().ConfigureAwait(false);

        var name = BlobName.OfState(key);
        using var response = await _container.PutAsync(name, data, metadata, Known(grainState.ETag), cancellationToken).ConfigureAwait(false);
        var etag = response.Status == 201
            ? BlobContainer.ETagOf(response)
            : await FindLandedAsync(name, writeId, stateName, grainId, grainState.ETag, cancellationToken).ConfigureAwait(false);

        grainState.ETag = etag;
        grainState.RecordExists = true;
    }

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        ClearStateAsync(stateName, grainId, grainState, CancellationToken.None);

    public async Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await EnsureMayWriteAsync().ConfigureAwait(false);
        var name = BlobName.OfState(RecordKey.Of(grainId, stateName));
        var etag = Known(grainState.ETag);
        var (deleted, retried) = etag is null ? (false, false) : await _container.DeleteAsync(name, etag, cancellationToken).ConfigureAwait(false);
        if (!deleted)
        {
            // Gone is what was asked for, by one who knows that there is nothing, and by one whose first request did it and lost the answer.
            var current = await _container.GetPropertiesAsync(name, cancellationToken).ConfigureAwait(false);
            if (current is not null || (etag is not null && !retried))
            {
                throw Inconsistent("clear", stateName, grainId, current?.ETag, etag);
            }
        }

        SetAbsent(grainState);
    }

    public async Task<ImmutableArray<GrainId>> ListPending(GrainId? after, int limit, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ct.ThrowIfCancellationRequested();
        await OpenAsync().ConfigureAwait(false);
        return await _pending.ListAsync(after, limit, ct).ConfigureAwait(false);
    }

    public async Task<bool> Owes(GrainId grain, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        await OpenAsync().ConfigureAwait(false);
        return await _pending.AnyAsync(grain, ct).ConfigureAwait(false);
    }

    /// <summary>The mark is the blob's metadata, and to change it is to change the ETag: only a write of the state does that.</summary>
    public bool CanSettle => false;

    public Task<int> Settle(ImmutableArray<DeliveredState> states, CancellationToken ct) => Task.FromResult(0);

    public async Task<ImmutableArray<ListedState>> List(TenantId tenant, StateName? after, int limit, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        ct.ThrowIfCancellationRequested();
        await OpenAsync().ConfigureAwait(false);
        return await _ofTenant.ListAsync(tenant, after, limit, ct).ConfigureAwait(false);
    }

    public async Task<StoredState?> Read(StateName name, CancellationToken ct)
    {
        await OpenAsync().ConfigureAwait(false);
        using var response = await _container.GetAsync(BlobName.OfState(RecordKey.Of(name)), ct).ConfigureAwait(false);
        return response is null ? null : new StoredState(response.Content.ToMemory(), BlobMetadata.IsPending(response));
    }

    public async Task<bool> Insert(StateName name, StoredState state, CancellationToken ct)
    {
        var key = RecordKey.Of(name);
        var writeId = NewWriteId();
        await EnsureMayWriteAsync().ConfigureAwait(false);
        using var response = await _container.PutAsync(BlobName.OfState(key), state.Json, BlobMetadata.Of(key, state.OutboxPending, writeId), ifMatch: null, ct).ConfigureAwait(false);
        // Refused is also our own request that went out twice.
        return response.Status == 201 || (await _container.GetPropertiesAsync(BlobName.OfState(key), ct).ConfigureAwait(false))?.WriteId == writeId;
    }

    public async Task<bool> Remove(ListedState state, CancellationToken ct)
    {
        await EnsureMayWriteAsync().ConfigureAwait(false);
        return (await _container.DeleteAsync(BlobName.OfState(RecordKey.Of(state.Name)), state.ETag, ct).ConfigureAwait(false)).Deleted;
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, true) || !_opened.IsValueCreated || !_opened.Value.IsCompletedSuccessfully)
        {
            return;
        }

        if (await _opened.Value.ConfigureAwait(false) is { } lease)
        {
            await lease.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task<BlobLease?> OpenOnceAsync(TimeProvider clock, ILogger logger, Action onLeaseLost)
    {
        await _container.CreateIfMissingAsync(CancellationToken.None).ConfigureAwait(false);
        return _options.Exclusive
            ? await BlobLease.TakeAsync(_container, _options, clock, logger, onLeaseLost, CancellationToken.None).ConfigureAwait(false)
            : null;
    }

    private async Task EnsureMayWriteAsync()
    {
        if (_disposed)
        {
            throw new StorageException(StorageErrorCodes.StoreClosed, "The store is closed.");
        }

        if (await _opened.Value.ConfigureAwait(false) is { IsHeld: false })
        {
            throw new StorageException(StorageErrorCodes.LeaseLost, "The lease on the store is lost; this process writes no more.");
        }
    }

    /// <summary>
    /// The service refused, but it may be our own write that it found: its answer was lost and the request went out again.
    /// The write's id in the blob tells.
    /// </summary>
    private async Task<string> FindLandedAsync(string name, string writeId, string stateName, GrainId grainId, string? etag, CancellationToken ct)
    {
        var current = await _container.GetPropertiesAsync(name, ct).ConfigureAwait(false);
        return current is { } found && found.WriteId == writeId
            ? found.ETag
            : throw Inconsistent("write", stateName, grainId, current?.ETag, etag);
    }

    private void SetAbsent<T>(IGrainState<T> grainState)
    {
        grainState.State = _serializer.CreateEmpty<T>();
        grainState.ETag = null;
        grainState.RecordExists = false;
    }

    private static string NewWriteId() => Guid.NewGuid().ToString("N");

    private static string? Known(string? etag) => string.IsNullOrEmpty(etag) ? null : etag;

    private static InconsistentStateException Inconsistent(string verb, string stateName, GrainId grainId, string? stored, string? current) =>
        new($"Cannot {verb} {stateName} of {grainId}: it has another version.", stored, current);
}
