namespace EqualityCloud.GraphQL.DataLoaders;

/// <summary>Loads many keys at once, and each key once per operation.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">What a key leads to.</typeparam>
public abstract class BatchDataLoader<TKey, TValue> : IDataLoader
    where TKey : notnull
{
    private readonly IBatchScheduler scheduler;
    private readonly int maxBatchSize;
    private readonly Dictionary<TKey, Task<TValue?>> cache = [];
    private readonly Lock gate = new();
    private PendingBatch? open;

    /// <summary>Makes the loader of one operation.</summary>
    protected BatchDataLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
    {
        scheduler = batchScheduler;
        maxBatchSize = options.MaxBatchSize;
        (batchScheduler as BatchScheduler)?.Register(this);
    }

    /// <summary>Loads one key; null where the batch has no answer for it.</summary>
    public Task<TValue?> LoadAsync(TKey key, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            if (cache.TryGetValue(key, out var known)) return known;
            if (open is null || open.Keys.Count >= maxBatchSize)
            {
                var batch = open = new PendingBatch(cancellationToken);
                scheduler.Schedule(() => DispatchAsync(batch));
            }
            var source = new TaskCompletionSource<TValue?>();
            open.Keys.Add(key);
            open.Sources.Add(source);
            return cache[key] = source.Task;
        }
    }

    /// <summary>Loads many keys; the answers come in the order of the keys, null where there is none.</summary>
    public async Task<IReadOnlyList<TValue?>> LoadAsync(IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken = default) =>
        await Task.WhenAll(keys.Select(key => LoadAsync(key, cancellationToken)));

    /// <summary>Loads one key that must exist.</summary>
    /// <exception cref="KeyNotFoundException">The batch has no answer for the key.</exception>
    public async Task<TValue> LoadRequiredAsync(TKey key, CancellationToken cancellationToken = default) =>
        await LoadAsync(key, cancellationToken) ?? throw new KeyNotFoundException($"{GetType().Name} found nothing for a required key.");

    /// <summary>Puts an answer in, so that its key is never loaded; a known key keeps its answer.</summary>
    public void SetCacheEntry(TKey key, Task<TValue?> value)
    {
        lock (gate) cache.TryAdd(key, value);
    }

    /// <summary>Forgets one answer.</summary>
    public void RemoveCacheEntry(TKey key)
    {
        lock (gate) cache.Remove(key);
    }

    /// <inheritdoc />
    public void ClearCache()
    {
        lock (gate) cache.Clear();
    }

    /// <summary>Loads a batch. A key without an entry in the answer has no value.</summary>
    /// <param name="keys">The keys, each once.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(IReadOnlyList<TKey> keys, CancellationToken cancellationToken);

    private async ValueTask DispatchAsync(PendingBatch batch)
    {
        lock (gate)
        {
            if (open == batch) open = null;
        }
        try
        {
            var values = await LoadBatchAsync(batch.Keys, batch.CancellationToken);
            for (var i = 0; i < batch.Keys.Count; i++)
            {
                batch.Sources[i].SetResult(values.TryGetValue(batch.Keys[i], out var value) ? value : default);
            }
        }
        catch (Exception failure)
        {
            foreach (var source in batch.Sources) source.TrySetException(failure);
        }
    }

    private sealed record PendingBatch(CancellationToken CancellationToken)
    {
        public List<TKey> Keys { get; } = [];

        public List<TaskCompletionSource<TValue?>> Sources { get; } = [];
    }
}
