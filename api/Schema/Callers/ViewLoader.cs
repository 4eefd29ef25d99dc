using EqualityCloud.GraphQL.DataLoaders;

namespace EqualityCloud.Schema.Callers;

/// <summary>Asks one grain per key, all of them at once, and each once per operation.</summary>
internal abstract class ViewLoader<TView>(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<Guid, TView>(scheduler, options)
    where TView : class
{
    protected override async Task<IReadOnlyDictionary<Guid, TView>> LoadBatchAsync(IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var read = await ReaderAsync();
        var reads = new Task<TView?>[keys.Count];
        for (var i = 0; i < reads.Length; i++)
        {
            reads[i] = read(keys[i]);
        }
        var views = await Task.WhenAll(reads);
        var found = new Dictionary<Guid, TView>(views.Length);
        for (var i = 0; i < views.Length; i++)
        {
            if (views[i] is { } view)
            {
                found[keys[i]] = view;
            }
        }
        return found;
    }

    /// <summary>What reads one key, once all that a batch needs is known.</summary>
    protected abstract ValueTask<Func<Guid, Task<TView?>>> ReaderAsync();
}
