namespace EqualityCloud.GraphQL.Execution;

/// <summary>Something that the caller is told will come later: a deferred fragment, or the rest of a list.</summary>
internal abstract class PendingDelivery(PathStep[] path, string? label)
{
    public PathStep[] Path { get; } = path;

    public string? Label { get; } = label;

    /// <summary>The number under which it was announced; -1 before.</summary>
    public int Id { get; set; } = -1;

    public bool IsCompleted { get; set; }
}
