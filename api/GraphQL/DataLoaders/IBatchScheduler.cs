namespace EqualityCloud.GraphQL.DataLoaders;

/// <summary>Runs the batches of the data loaders of one operation once no resolver can go on without them.</summary>
public interface IBatchScheduler
{
    /// <summary>Queues a batch.</summary>
    /// <param name="dispatch">Loads the batch and completes its callers; it does not throw.</param>
    void Schedule(Func<ValueTask> dispatch);
}
