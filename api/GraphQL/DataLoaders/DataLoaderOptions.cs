namespace EqualityCloud.GraphQL.DataLoaders;

/// <summary>How a data loader batches.</summary>
public sealed class DataLoaderOptions
{
    /// <summary>The most keys of one batch.</summary>
    public int MaxBatchSize { get; set; } = 1024;
}
