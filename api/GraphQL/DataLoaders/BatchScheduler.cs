namespace EqualityCloud.GraphQL.DataLoaders;

/// <summary>The batches and loaders of one operation. Everything happens on the operation's own turn, so nothing here is locked but the queue.</summary>
internal sealed class BatchScheduler : IBatchScheduler
{
    private readonly Lock gate = new();
    private readonly List<IDataLoader> loaders = [];
    private List<Func<ValueTask>> queued = [];
    private List<Func<ValueTask>> running = [];

    /// <summary>Called when something is queued while the operation sleeps.</summary>
    public Action? Wake { get; set; }

    public bool HasQueued
    {
        get
        {
            lock (gate) return queued.Count > 0;
        }
    }

    public void Register(IDataLoader loader)
    {
        lock (gate) loaders.Add(loader);
    }

    public void Schedule(Func<ValueTask> dispatch)
    {
        lock (gate) queued.Add(dispatch);
        Wake?.Invoke();
    }

    /// <summary>Starts every queued batch; false where there was none.</summary>
    public bool Dispatch()
    {
        lock (gate)
        {
            if (queued.Count == 0) return false;
            (queued, running) = (running, queued);
        }
        // A dispatch never throws, and completes its callers itself: nobody needs to wait for it here.
        foreach (var dispatch in running) _ = dispatch().AsTask();
        running.Clear();
        return true;
    }

    public void ClearCaches()
    {
        lock (gate)
        {
            foreach (var loader in loaders) loader.ClearCache();
        }
    }
}
